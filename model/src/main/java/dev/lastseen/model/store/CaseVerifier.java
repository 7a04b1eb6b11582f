package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads every byte of a case and of its evidence, and tells which parts are what was written. Changes nothing. A database that is not what this user closed is
/// never opened, as it could run code; what can be proved without it still is.
///
/// The file `lock` is empty and holds nothing.
public final class CaseVerifier {
    private final CaseFolder folder;
    private final Seal seal;
    private final List<Proof> proofs = new ArrayList<>();

    private CaseVerifier(CaseFolder folder, UserKey key) {
        this.folder = folder;
        seal = new Seal(folder, key);
    }

    /// Verifies the case in `folder`, which must not be open; minutes for gigabytes.
    public static List<Proof> verify(Path folder) {
        return verify(folder, UserKey.ofUser());
    }

    static List<Proof> verify(Path path, UserKey key) {
        try (var folder = CaseFolder.open(path)) {
            var verifier = new CaseVerifier(folder, key);
            verifier.run();
            return List.copyOf(verifier.proofs);
        } catch (IOException e) {
            throw Failures.translate(path, e);
        }
    }

    private void run() throws IOException {
        var copies = new CopyVerifier(new DecodedCopies(folder.evidence()));
        if (!files()) {
            proofs.addAll(copies.byName());
            return;
        }
        try (var database = CaseDatabase.look(folder)) {
            var rows = database.read(SourceTable::all);
            proofs.addAll(new AuditVerifier(new AuditTable(database, Clock.systemUTC())).verify(rows));
            proofs.addAll(new SourceVerifier(copies, rows).verify(written(database)));
        }
    }

    /// A case that was last open in an earlier version has no such table.
    private static Map<String, CopyTable.Written> written(CaseDatabase database) {
        return database.read(connection -> {
            try (var tables = connection.getMetaData().getTables(null, null, "COPY", null)) {
                return tables.next() ? CopyTable.all(connection) : Map.of();
            }
        });
    }

    /// True where the database may be opened.
    private boolean files() throws IOException {
        Seal.Marker marker;
        try {
            marker = seal.read();
        } catch (CaseProblem e) {
            proofs.add(Proof.broken(Seal.FILE, String.valueOf(e.getMessage()), CaseWords.NO_MARKER));
            return false;
        }
        boolean ours = seal.isOurs(marker);
        if (ours) proofs.add(Proof.holds(Seal.FILE, "sealed by this user on this machine"));
        else proofs.add(Proof.broken(Seal.FILE, "The seal is not one that this user on this machine wrote: the marker was changed or damaged, or the case comes from elsewhere.", CaseWords.NO_MARKER));
        if (!marker.closed()) {
            proofs.add(Proof.unproven("case.mv.db, index.mv", "The case was not closed in order, so nothing states what its files were.", CaseWords.NOT_CLOSED));
            return false;
        }
        boolean database = database(marker);
        index(marker, ours && database);
        return ours && database;
    }

    private boolean database(Seal.Marker marker) throws IOException {
        String name = folder.database().getFileName().toString();
        boolean same = Files.exists(folder.database()) && marker.holdsDatabase(seal.databaseHash());
        if (same) proofs.add(Proof.holds(name, "sources, decisions, notes and audit trail: the same bytes as when the case was closed"));
        else proofs.add(Proof.broken(name, "It is not what it was when the case was closed: bytes were changed, or it is gone.", CaseWords.NO_DATABASE));
        return same;
    }

    private void index(Seal.Marker marker, boolean trusted) throws IOException {
        String name = folder.index().getFileName().toString();
        if (!Files.exists(folder.index())) {
            proofs.add(Proof.broken(name, "It is gone.", CaseWords.NO_INDEX));
        } else if (!marker.holdsIndex(Digests.sha256(folder.index()))) {
            proofs.add(Proof.broken(name, "It is not what it was when the case was closed: bytes were changed.", trusted ? CaseWords.NO_INDEX : CaseWords.NOTHING));
        } else {
            proofs.add(Proof.holds(name, "records and columns: the same bytes as when the case was closed"));
        }
    }

    /// Names as people read them, most of them cut.
    static String listed(List<String> names) {
        String first = names.stream().limit(3).collect(Collectors.joining(", "));
        return names.size() > 3 ? first + " and " + (names.size() - 3) + " more" : first;
    }
}
