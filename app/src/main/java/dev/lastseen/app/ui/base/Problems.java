package dev.lastseen.app.ui.base;

import dev.lastseen.app.casework.Refusal;
import dev.lastseen.model.store.CaseProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Puts failures that can happen to anybody into words.
public final class Problems {
    private Problems() {}

    /// What happened and what can be done; empty where nobody could foresee the failure.
    public static Optional<Problem> of(Throwable failure) {
        return switch (failure) {
            case CaseProblem problem -> Optional.of(of(problem));
            case Refusal refusal -> Optional.of(new Problem("This cannot be done", said(refusal), "Nothing was changed."));
            case UncheckedIOException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            case NoSuchFileException missing -> Optional.of(new Problem("There is no such file", missing.getFile() + " does not exist.", "Check whether it was moved or renamed."));
            case AccessDeniedException denied ->
                Optional.of(new Problem("This may not be read or written", denied.getFile() + ": permission denied.", "Change its permissions, or choose another place."));
            case IOException trouble when isFull(trouble) -> Optional.of(full(said(trouble)));
            case FileSystemException trouble -> Optional.of(new Problem("A file could not be used", trouble.getFile() + ": " + Objects.requireNonNullElse(trouble.getReason(), said(trouble)), ""));
            case IOException trouble -> Optional.of(new Problem("Reading or writing failed", said(trouble), "Check the disk and try again."));
            case OutOfMemoryError _ -> Optional.of(new Problem("There is not enough memory", "The work was given up because memory ran out.", "The case is as it was. Start the program with more of it, such as LASTSEEN_HEAP=4g in the environment, or import fewer files."));
            default -> Optional.empty();
        };
    }

    private static Problem of(CaseProblem problem) {
        var said = said(problem);
        return switch (problem.kind()) {
            case NO_CASE -> new Problem("This folder holds no case", said, "Choose another folder, or drop files on the window to begin a new case.");
            case OCCUPIED -> new Problem("This folder is not empty", said, "Choose an empty folder for the new case.");
            case IN_USE -> new Problem("This case is open elsewhere", said, "Close it there and open it again here. Nothing was changed.");
            case FOREIGN -> new Problem("This case is damaged, or was made by somebody else", said,
                    "Nothing was changed, and the evidence itself is untouched: drop it on the window to make a case of your own.");
            case NEWER -> new Problem("This case was made by a later version", said, "Open it with that version of Lastseen. Nothing was changed.");
            case DAMAGED -> new Problem("This case is damaged", said,
                    "The evidence itself is untouched. Make a copy of the folder before anything else; importing the evidence again brings back all records.");
            case EVIDENCE -> new Problem("The evidence is not what was imported", said,
                    "Bring the original file back, or import what is there now as a new source. What was found before stays as it is.");
            case DISK_FULL -> full(said);
            case UNREACHABLE -> new Problem("The case cannot be reached", said, "Check the disk and the permissions, then try again.");
            case CLOSED -> new Problem("This case has been closed", said, "Open it again.");
        };
    }

    private static Problem full(String said) {
        return new Problem("The disk is full", said, "What was not finished is undone; all that was there before is safe. Make room and try again.");
    }

    private static boolean isFull(IOException trouble) {
        var said = said(trouble).toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("not enough space") || said.contains("disk full");
    }

    private static String said(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }
}
