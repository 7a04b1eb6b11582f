package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Refusal;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.importers.window.WindowFileProblem;
import dev.lastseen.model.store.CaseProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one place where a failure becomes a line on the error stream and an exit status.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Terminal terminal;
    private final boolean traces;

    /// @param traces also print where a failure arose, for whoever mends the program
    Failures(Terminal terminal, boolean traces) {
        this.terminal = terminal;
        this.traces = traces;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return refuse(sentence(failure), failure);
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        var advice = failure instanceof UnmatchedArgumentException unknown && !unknown.getSuggestions().isEmpty()
                ? "; did you mean " + String.join(" or ", unknown.getSuggestions()) + "?"
                : "; see " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return refuse(said(failure) + advice, failure);
    }

    /// Nothing that was imported is lost: sources are stored one by one.
    int outOfMemory(OutOfMemoryError failure) {
        long ceiling = Runtime.getRuntime().maxMemory() >> 20;
        return refuse("memory ran out at its ceiling of " + ceiling + " MiB; what was imported is kept. Allow more in the environment, such as LASTSEEN_HEAP=" + Math.ceilDiv(ceiling * 3, 1024) + "g", failure);
    }

    private int refuse(String sentence, Throwable failure) {
        terminal.out().flush();
        terminal.err().println("lastseen: " + Visible.of(sentence));
        if (traces) failure.printStackTrace(terminal.err());
        terminal.err().flush();
        return ExitStatus.REFUSED;
    }

    /// What happened, in words that need no knowledge of the program.
    static String sentence(Throwable failure) {
        return switch (failure) {
            case CommandProblem problem -> said(problem);
            case Refusal refusal -> said(refusal);
            case CaseProblem problem -> said(problem);
            case WindowFileProblem problem -> said(problem);
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case AccessDeniedException denied -> denied.getFile() + ": no permission to read it";
            case NotDirectoryException file -> file.getFile() + ": is a file, where a folder is expected";
            case FileSystemException trouble -> trouble.getFile() + ": " + Objects.requireNonNullElse(trouble.getReason(), said(trouble));
            case UncheckedIOException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause());
            case IOException trouble -> said(trouble);
            default -> "internal error, please report it: " + failure;
        };
    }

    private static String said(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }
}
