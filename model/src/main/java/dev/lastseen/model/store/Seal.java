package dev.lastseen.model.store;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/// States, under the user's key, that the database of a folder was written here. A closed case is known by the hash of its database. One that is open, or was
/// when its process died, is known by the place of the file: a copy from elsewhere stands at another one.
///
/// Of a closed case it also states the hash of the index, by which a case is verified. Opening does without: nothing in an index is ever run, and its parts carry
/// checksums.
final class Seal {
    static final String FILE = "lastseen.case";
    private static final String VERSION = "lastseen case 1";
    private static final int LINES = 4;
    private static final String DATABASE = "sha256 ";
    private static final String INDEX = " index ";

    private final CaseFolder folder;
    private final UserKey key;

    Seal(CaseFolder folder, UserKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// Refuses a database that was not written by this user on this machine.
    void check() throws IOException {
        Marker marker = read();
        if (!isOurs(marker)) throw foreign("it was made by another user or on another machine");
        if (marker.closed() && !marker.holdsDatabase(databaseHash())) throw foreign("its database was changed or damaged after it was closed");
        if (!marker.closed() && !marker.proof().equals(place())) throw foreign("it was not closed properly, and then copied from where it was");
    }

    /// What the marker states.
    ///
    /// @param closed false while a process works with the case, or where one died over it
    /// @param proof  hashes of the files of a closed case; the place of the database of one that is open
    record Marker(boolean closed, String proof, String statement, String seal) {
        boolean holdsDatabase(String hash) {
            return (proof + INDEX).startsWith(DATABASE + hash + INDEX);
        }

        /// True where the marker states this hash, or none at all, as one of an earlier version.
        boolean holdsIndex(String hash) {
            return !proof.contains(INDEX) || proof.endsWith(INDEX + hash);
        }
    }

    /// Reads the marker; whether to believe it is another question.
    Marker read() throws IOException {
        List<String> lines = new String(Files.readAllBytes(folder.path().resolve(FILE)), StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < LINES || !lines.getFirst().startsWith("lastseen case ")) throw foreign("its marker " + FILE + " is damaged");
        if (!lines.getFirst().equals(VERSION)) {
            throw new CaseProblem(Kind.NEWER, "The case in " + folder.path() + " was written by another version of Lastseen: open it with that one.");
        }
        String statement = String.join("\n", lines.subList(0, LINES - 1));
        return new Marker(lines.get(1).equals("closed"), lines.get(2), statement, String.join("\n", lines.subList(LINES - 1, lines.size())));
    }

    /// True where this user on this machine wrote the marker.
    boolean isOurs(Marker marker) {
        return key.sealed(marker.statement(), marker.seal());
    }

    /// The hash of the database now.
    String databaseHash() throws IOException {
        return Digests.sha256(folder.database());
    }

    private CaseProblem foreign(String why) {
        return new CaseProblem(Kind.FOREIGN, "The case in " + folder.path() + " is not opened, because " + why
                + ", and a foreign database can run code: import the evidence itself into a new case.");
    }

    /// To be called before the database is opened.
    void opened() throws IOException {
        write("open", place());
    }

    /// To be called once the database is closed.
    void closed() throws IOException {
        write("closed", DATABASE + databaseHash() + INDEX + Digests.sha256(folder.index()));
    }

    private void write(String state, String proof) throws IOException {
        String statement = String.join("\n", VERSION, state, proof);
        Path fresh = folder.path().resolve(FILE + ".new");
        Files.writeString(fresh, statement + "\n" + key.seal(statement) + "\n");
        Files.move(fresh, folder.path().resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String place() throws IOException {
        var file = Files.readAttributes(folder.database(), BasicFileAttributes.class);
        return "at " + folder.path().toRealPath() + " " + file.fileKey() + " " + file.creationTime().toMillis();
    }
}
