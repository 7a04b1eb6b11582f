package dev.lastseen.model.store;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// The folder of a case: its files, and that only one process has it open.
final class CaseFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String DATABASE = "case.mv.db";

    private final Path folder;
    private final FileChannel lock;

    private CaseFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Makes the folder, which must not exist or be empty.
    static CaseFolder create(Path path) {
        Path folder = checked(path);
        try {
            Files.createDirectories(folder);
            if (holdsAnything(folder)) throw new CaseProblem(Kind.OCCUPIED, folder + " is not empty: name a new folder for the case.");
            var created = new CaseFolder(folder, lock(folder));
            Files.write(created.database(), new byte[0]);
            return created;
        } catch (IOException e) {
            throw Failures.translate(folder, e);
        }
    }

    /// What a creation that was killed left behind is nothing: empty files.
    private static boolean holdsAnything(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                boolean ours = file.getFileName().toString().equals(LOCK) || file.getFileName().toString().equals(DATABASE);
                if (!ours || Files.size(file) > 0) return true;
            }
            return false;
        }
    }

    static CaseFolder open(Path path) {
        Path folder = checked(path);
        if (!holdsCase(folder)) throw new CaseProblem(Kind.NO_CASE, folder + " holds no case: name the folder of a case, or import evidence into it first.");
        try {
            return new CaseFolder(folder, lock(folder));
        } catch (IOException e) {
            throw Failures.translate(folder, e);
        }
    }

    static boolean holdsCase(Path folder) {
        return Files.isRegularFile(folder.resolve(Seal.FILE));
    }

    /// H2 reads settings from whatever follows a semicolon.
    private static Path checked(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        if (folder.toString().contains(";")) throw new CaseProblem(Kind.UNREACHABLE, folder + " cannot hold a case: choose a folder whose path has no semicolon.");
        return folder;
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException _) {
            // this very process has it open already: refused like any other
        }
        channel.close();
        throw new CaseProblem(Kind.IN_USE, "The case in " + folder + " is open already, in another window or process: close it there first.");
    }

    Path path() {
        return folder;
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    Path index() {
        return folder.resolve("index.mv");
    }

    Path evidence() {
        return folder.resolve("evidence");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
