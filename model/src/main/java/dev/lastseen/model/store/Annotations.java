package dev.lastseen.model.store;

import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import java.util.List;

/// Notes and marks of a case, kept durably.
public interface Annotations {
    Annotation add(Kind kind, Place place, String text);

    /// Forgets an annotation; nothing happens where there is none.
    void remove(int id);

    /// All annotations in the order in which they were made.
    List<Annotation> all();
}
