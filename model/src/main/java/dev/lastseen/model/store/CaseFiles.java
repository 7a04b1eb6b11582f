package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The files of an open case: opened one after the other, each only when the one before it allows it, and closed in the opposite order.
final class CaseFiles implements AutoCloseable {
    private final CaseFolder folder;
    private final Seal seal;
    private @Nullable CaseDatabase database;
    private @Nullable IndexFile index;

    private CaseFiles(CaseFolder folder, UserKey key) {
        this.folder = folder;
        seal = new Seal(folder, key);
    }

    static CaseFiles create(Path path, UserKey key) {
        return new CaseFiles(CaseFolder.create(path), key).opened(false);
    }

    static CaseFiles open(Path path, UserKey key) {
        return new CaseFiles(CaseFolder.open(path), key).opened(true);
    }

    /// @param check true where the database was there before and so must be known to be ours
    private CaseFiles opened(boolean check) {
        try {
            if (check) seal.check();
            seal.opened();
            database = CaseDatabase.open(folder);
            index = IndexFile.open(folder.index());
            return this;
        } catch (IOException | RuntimeException e) {
            throw abandoned(e);
        }
    }

    /// Lets go of everything after a failure, without the seal of a case that was closed in order.
    private CaseProblem abandoned(Exception failure) {
        try (folder; var _ = database) {
            return Failures.translate(folder.path(), failure);
        } catch (IOException | CaseProblem e) {
            failure.addSuppressed(e);
            return Failures.translate(folder.path(), failure);
        }
    }

    CaseFolder folder() {
        return folder;
    }

    CaseDatabase database() {
        return opened(database);
    }

    IndexFile index() {
        return opened(index);
    }

    private static <T> T opened(@Nullable T file) {
        if (file == null) throw new IllegalStateException("The files of a case are used once they are open.");
        return file;
    }

    @Override
    public void close() {
        try (folder) {
            try (var _ = database(); var open = index()) {
                open.commit();
            }
            seal.closed();
        } catch (IOException e) {
            throw Failures.translate(folder.path(), e);
        }
    }
}
