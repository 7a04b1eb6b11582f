package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Manual;
import dev.lastseen.model.check.Checks;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Prints the pages of the manual.
@Command(name = "manual", description = "Print the page of the manual about a check or a topic; without one, list them.")
final class ManualCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PAGE", description = "Id of a check, such as silence, or a topic, such as claims.")
    private @Nullable String page;

    private final Terminal terminal;

    ManualCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (page == null) {
            terminal.out().println("Topics: " + String.join(", ", Manual.topics()));
            terminal.out().println("Checks: " + String.join(", ", Checks.ids()));
        } else {
            terminal.out().print(text(page));
        }
        return ExitStatus.DONE;
    }

    private static String text(String page) {
        if (Manual.topics().contains(page)) return Manual.ofTopic(page);
        if (Checks.ids().contains(page)) return Manual.ofCheck(page);
        throw new CommandProblem(page + ": no page of the manual; 'lastseen manual' lists them");
    }
}
