package dev.lastseen.app.casework;

import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.store.Annotation;
import java.util.List;

/// What takes something back that the analyst did.
sealed interface Deed {
    /// @param wanted what was decided before
    record Overruling(Overrules wanted) implements Deed {}

    /// @param wanted what was declared before
    record Declaring(Declared wanted) implements Deed {}

    /// @param remove annotations that were made
    /// @param add    annotations that were removed
    record Annotating(List<Annotation> remove, List<Annotation> add) implements Deed {
        public Annotating {
            remove = List.copyOf(remove);
            add = List.copyOf(add);
        }
    }
}
