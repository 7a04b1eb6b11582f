package dev.lastseen.app.casework;

import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import dev.lastseen.model.store.Annotations;
import dev.lastseen.model.store.AuditTrail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Notes and marks that end with the program.
final class MemoryAnnotations implements Annotations {
    private final List<Annotation> all = new ArrayList<>();
    private final AuditTrail audit;
    private int last;

    MemoryAnnotations(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public synchronized Annotation add(Kind kind, Place place, String text) {
        var added = new Annotation(++last, kind, place, text, Instant.now());
        all.add(added);
        audit.add("annotate", kind + " " + added.id() + " at " + place.decodedSha256() + "+" + place.offset() + ": " + text);
        return added;
    }

    @Override
    public synchronized void remove(int id) {
        if (all.removeIf(one -> one.id() == id)) audit.add("annotate", "removed " + id);
    }

    @Override
    public synchronized List<Annotation> all() {
        return List.copyOf(all);
    }
}
