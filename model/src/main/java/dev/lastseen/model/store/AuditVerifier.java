package dev.lastseen.model.store;

import java.util.List;
import java.util.OptionalInt;

/// Proves the audit trail, and by it that every source came in by an import.
final class AuditVerifier {
    private static final String SUBJECT = "audit trail";

    private final AuditTrail audit;

    AuditVerifier(AuditTrail audit) {
        this.audit = audit;
    }

    List<Proof> verify(List<SourceTable.Row> sources) {
        var entries = audit.entries();
        OptionalInt broken = audit.firstBroken();
        if (broken.isPresent()) {
            int number = broken.getAsInt();
            String before = number == 1 ? "No entry of it can be relied on. " : "Entries 1 to " + (number - 1) + " are as they were written. ";
            return List.of(Proof.broken(SUBJECT, "Entry " + number + " of " + entries.size() + " is not as it was written.", before + CaseWords.NO_AUDIT));
        }
        var untold = sources.stream().map(SourceTable.Row::source).filter(source -> entries.stream().noneMatch(entry -> tells(entry, source.content().sha256())))
                .map(source -> source.path().toString()).toList();
        if (!untold.isEmpty()) {
            return List.of(Proof.broken(SUBJECT, "No entry tells of the import of " + CaseVerifier.listed(untold) + ".", "All other sources were imported as the trail tells."));
        }
        String head = entries.isEmpty() ? "" : "; the chain ends in " + entries.getLast().chain();
        return List.of(Proof.holds(SUBJECT, entries.size() + (entries.size() == 1 ? " entry" : " entries") + ", each chained to the one before" + head));
    }

    private static boolean tells(AuditEntry entry, String sha256) {
        return entry.action().equals("import") && entry.detail().endsWith(sha256);
    }
}
