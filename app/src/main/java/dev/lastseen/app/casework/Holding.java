package dev.lastseen.app.casework;

import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.Source;
import dev.lastseen.model.redact.RedactionKey;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.Annotations;
import dev.lastseen.model.store.AuditTrail;
import dev.lastseen.model.store.CaseSource;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.store.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// What holds the parts of a case: a folder, or only memory. Safe to use from many threads.
interface Holding extends AutoCloseable {
    /// Null in memory.
    @Nullable Path folder();

    List<CaseSource> sources();

    /// Sources whose records must be read once more before they count.
    List<Source> sourcesToReadAgain();

    /// Takes new sources.
    SegmentTarget target();

    /// Takes sources in the place of those that were read otherwise.
    SegmentTarget replacing();

    EvidenceReader evidence();

    Settings settings();

    Annotations annotations();

    AuditTrail audit();

    /// As [dev.lastseen.model.store.CaseStore#secure].
    boolean secure(Source source, LongConsumer progress, BooleanSupplier cancelled);

    /// As [dev.lastseen.model.store.CaseStore#relocate].
    void relocate(CaseSource entry, Path file);

    /// What was computed before.
    Kept kept();

    /// What must be known of what was kept.
    Optional<String> notice();

    /// The same as long as the case exists.
    RedactionKey redactionKey();

    @Override
    void close();
}
