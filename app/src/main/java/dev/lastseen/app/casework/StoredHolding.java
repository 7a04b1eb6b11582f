package dev.lastseen.app.casework;

import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.Source;
import dev.lastseen.model.redact.RedactionKey;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.Annotations;
import dev.lastseen.model.store.AuditTrail;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.CaseStore;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.store.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/// A case in a folder.
record StoredHolding(CaseStore store) implements Holding {
    @Override
    public Path folder() {
        return store.folder();
    }

    @Override
    public List<CaseSource> sources() {
        return store.sources();
    }

    @Override
    public List<Source> sourcesToReadAgain() {
        return store.sourcesToReadAgain();
    }

    @Override
    public SegmentTarget target() {
        return store;
    }

    @Override
    public SegmentTarget replacing() {
        return store.replacing();
    }

    @Override
    public EvidenceReader evidence() {
        return store.evidence();
    }

    @Override
    public Settings settings() {
        return store.settings();
    }

    @Override
    public Annotations annotations() {
        return store.annotations();
    }

    @Override
    public AuditTrail audit() {
        return store.audit();
    }

    @Override
    public boolean secure(Source source, LongConsumer progress, BooleanSupplier cancelled) {
        return store.secure(source, progress, cancelled);
    }

    @Override
    public void relocate(CaseSource entry, Path file) {
        store.relocate(entry, file);
    }

    @Override
    public RedactionKey redactionKey() {
        return store.redactionKey();
    }

    @Override
    public Kept kept() {
        return new StoredKept(store);
    }

    @Override
    public Optional<String> notice() {
        return new StoredKept(store).notice();
    }

    @Override
    public void close() {
        store.close();
    }
}
