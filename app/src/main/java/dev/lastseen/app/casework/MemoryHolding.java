package dev.lastseen.app.casework;

import dev.lastseen.model.Source;
import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.redact.RedactionKey;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.Annotations;
import dev.lastseen.model.store.AuditTrail;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.store.MemoryTarget;
import dev.lastseen.model.store.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// A case that ends with the program.
final class MemoryHolding implements Holding {
    private final MemoryTarget target = new MemoryTarget();
    private final EvidenceReader evidence = target.evidence();
    private final MemoryAudit audit = new MemoryAudit();
    private final Settings settings = new MemorySettings(audit);
    private final Annotations annotations = new MemoryAnnotations(audit);
    private final Kept kept = new MemoryKept();
    private final RedactionKey redactionKey = RedactionKey.fresh();

    @Override
    public @Nullable Path folder() {
        return null;
    }

    @Override
    public List<CaseSource> sources() {
        return target.sources();
    }

    @Override
    public List<Source> sourcesToReadAgain() {
        return List.of();
    }

    @Override
    public SegmentTarget target() {
        return target;
    }

    @Override
    public SegmentTarget replacing() {
        return target.replacing();
    }

    @Override
    public EvidenceReader evidence() {
        return evidence;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Annotations annotations() {
        return annotations;
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public boolean secure(Source source, LongConsumer progress, BooleanSupplier cancelled) {
        throw new Refusal("this case is only in memory and ends with the program: import its evidence into a case in a folder, which can hold copies");
    }

    @Override
    public void relocate(CaseSource entry, Path file) {
        throw new Refusal("this case is only in memory: import " + file + " into a new case");
    }

    @Override
    public RedactionKey redactionKey() {
        return redactionKey;
    }

    @Override
    public Kept kept() {
        return kept;
    }

    @Override
    public Optional<String> notice() {
        return Optional.empty();
    }

    @Override
    public void close() {
        target.close();
    }
}
