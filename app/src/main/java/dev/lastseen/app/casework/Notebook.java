package dev.lastseen.app.casework;

import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import dev.lastseen.model.store.Annotations;
import java.util.ArrayList;
import java.util.List;

/// Changes annotations, and tells what would take each change back.
final class Notebook {
    private final Annotations annotations;

    Notebook(Annotations annotations) {
        this.annotations = annotations;
    }

    /// Puts one annotation in the place of all others of its kind there.
    ///
    /// @param texts one, or none to leave nothing there
    Deed.Annotating replace(Kind kind, Place place, List<String> texts) {
        var left = at(kind, place);
        left.forEach(one -> annotations.remove(one.id()));
        return new Deed.Annotating(texts.stream().map(text -> annotations.add(kind, place, text)).toList(), left);
    }

    Deed.Annotating add(Kind kind, Place place, String text) {
        return new Deed.Annotating(List.of(annotations.add(kind, place, text)), List.of());
    }

    Deed.Annotating remove(int id) {
        var left = annotations.all().stream().filter(one -> one.id() == id).toList();
        left.forEach(one -> annotations.remove(id));
        return new Deed.Annotating(List.of(), left);
    }

    /// Does what takes something back. What was made anew meanwhile has another id, so an annotation is known by what it says and where.
    Deed.Annotating redo(Deed.Annotating deed) {
        var removed = new ArrayList<Annotation>();
        for (var wanted : deed.remove()) {
            at(wanted.kind(), wanted.place()).stream().filter(one -> one.text().equals(wanted.text())).findFirst().ifPresent(one -> {
                annotations.remove(one.id());
                removed.add(one);
            });
        }
        return new Deed.Annotating(deed.add().stream().map(one -> annotations.add(one.kind(), one.place(), one.text())).toList(), removed);
    }

    private List<Annotation> at(Kind kind, Place place) {
        return annotations.all().stream().filter(one -> one.kind() == kind && one.place().equals(place)).toList();
    }
}
