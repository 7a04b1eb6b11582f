package dev.lastseen.model.store;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Turns what H2 and the file system throw into a [CaseProblem].
final class Failures {
    /// Below this many free bytes a failed write is taken for a full disk, whatever the system says in its own language.
    private static final long NO_ROOM = 1 << 20;

    private Failures() {}

    static CaseProblem translate(Path path, Throwable failure) {
        if (failure instanceof CaseProblem known) return known;
        Kind kind = kind(path, failure);
        return new CaseProblem(kind, sentence(kind, path, failure), failure);
    }

    private static Kind kind(Path path, Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (saysNoRoom(t.getMessage())) return Kind.DISK_FULL;
        }
        for (Throwable t = failure; t != null; t = t.getCause()) {
            Kind known = ofCode(t);
            if (known != null) return known == Kind.UNREACHABLE && noRoom(path) ? Kind.DISK_FULL : known;
        }
        return noRoom(path) ? Kind.DISK_FULL : Kind.DAMAGED;
    }

    private static boolean saysNoRoom(@Nullable String message) {
        return message != null && (message.contains("No space left") || message.contains("not enough space") || message.contains("quota exceeded"));
    }

    private static @Nullable Kind ofCode(Throwable failure) {
        return switch (failure) {
            case MVStoreException e when e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED -> Kind.IN_USE;
            case MVStoreException e when e.getErrorCode() == DataUtils.ERROR_CLOSED -> Kind.CLOSED;
            case MVStoreException e when e.getErrorCode() == DataUtils.ERROR_WRITING_FAILED -> Kind.UNREACHABLE;
            case SQLException e when e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.IN_USE;
            case SQLException e when e.getErrorCode() == ErrorCode.OBJECT_CLOSED || e.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED -> Kind.CLOSED;
            case IOException _ -> Kind.UNREACHABLE;
            default -> null;
        };
    }

    private static boolean noRoom(Path path) {
        try {
            return Files.getFileStore(Files.exists(path) ? path : path.toAbsolutePath().getParent()).getUsableSpace() < NO_ROOM;
        } catch (IOException _) {
            return false; // a file system that tells nothing about itself proves nothing
        }
    }

    private static String sentence(Kind kind, Path path, Throwable failure) {
        return switch (kind) {
            case DISK_FULL -> "The disk that holds " + path + " is full: make room and repeat what you did last; what was imported before is kept.";
            case IN_USE -> path + " is in use by another process: close the case there first.";
            case CLOSED -> "The case in " + path + " has been closed.";
            case UNREACHABLE -> path + " cannot be read or written (" + reason(failure) + "): check that it exists and that you may.";
            default -> path + " is damaged (" + reason(failure) + "): import the evidence into a new case; the evidence itself is not touched.";
        };
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        String text = message == null ? failure.getClass().getSimpleName() : message.lines().findFirst().orElse("");
        return failure instanceof IOException && !text.contains(" ") ? failure.getClass().getSimpleName() : text;
    }
}
