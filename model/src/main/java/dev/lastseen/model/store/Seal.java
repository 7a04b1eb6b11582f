package dev.lastseen.model.store;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/// States, under the user's key, that the database of a folder was written here. A closed case is known by the hash of its database. One that is open, or was
/// when its process died, is known by the place of the file: a copy from elsewhere stands at another one.
final class Seal {
    static final String FILE = "lastseen.case";
    private static final String VERSION = "lastseen case 1";
    private static final int LINES = 4;

    private final CaseFolder folder;
    private final UserKey key;

    Seal(CaseFolder folder, UserKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// Refuses a database that was not written by this user on this machine.
    void check() throws IOException {
        List<String> lines = Files.readAllLines(folder.path().resolve(FILE));
        if (lines.size() < LINES || !lines.getFirst().startsWith("lastseen case ")) throw foreign("its marker " + FILE + " is damaged");
        if (!lines.getFirst().equals(VERSION)) {
            throw new CaseProblem(Kind.NEWER, "The case in " + folder.path() + " was written by another version of Lastseen: open it with that one.");
        }
        String statement = String.join("\n", lines.subList(0, LINES - 1));
        if (!key.sealed(statement, lines.get(LINES - 1))) throw foreign("it was made by another user or on another machine");
        boolean closed = lines.get(1).equals("closed");
        if (!lines.get(2).equals(closed ? hash() : place())) {
            throw foreign(closed ? "its database was changed or damaged after it was closed" : "it was not closed properly, and then copied from where it was");
        }
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
        write("closed", hash());
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

    private String hash() throws IOException {
        return "sha256 " + Digests.sha256(folder.database());
    }
}
