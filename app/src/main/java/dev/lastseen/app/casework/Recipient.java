package dev.lastseen.app.casework;

import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.Annotations;
import dev.lastseen.model.store.AuditTrail;
import dev.lastseen.model.store.CaseStore;
import dev.lastseen.model.store.Settings;
import java.nio.file.Path;

/// A case in a folder, as what brings more than files sees it.
///
/// @param empty  true where it has no source yet
/// @param target takes sources
public record Recipient(Path folder, boolean empty, Settings settings, Annotations annotations, AuditTrail audit, SegmentTarget target) {
    public static Recipient of(CaseStore store) {
        return new Recipient(store.folder(), store.sources().isEmpty(), store.settings(), store.annotations(), store.audit(), store);
    }
}
