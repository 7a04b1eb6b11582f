package dev.lastseen.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/// The commands of `lastseen`, as one tree.
public final class CommandLineInterface {
    private static final String TRACES = "LASTSEEN_DEBUG";

    private final Services services;
    private final Terminal terminal;
    private final Failures failures;

    CommandLineInterface(Services services, Terminal terminal, boolean traces) {
        this.services = services;
        this.terminal = terminal;
        failures = new Failures(terminal, traces);
    }

    /// The command line of this process. `LASTSEEN_DEBUG` in the environment adds stack traces to failures.
    public static CommandLineInterface ofProcess(Services services, Map<String, String> environment) {
        return new CommandLineInterface(services, Terminal.ofProcess(environment), environment.containsKey(TRACES));
    }

    /// Runs the command that `args` name and returns the exit status for the process.
    public int run(String... args) {
        var commands = commands(args);
        int status = execute(commands, args);
        commands.getOut().flush();
        terminal.out().flush();
        return status;
    }

    private int execute(CommandLine commands, String[] args) {
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError e) {
            return failures.outOfMemory(e); // an error, which the parser's own handler does not take
        }
    }

    private CommandLine commands(String[] args) {
        var commands = new CommandLine(new Root(services));
        new Commands().wanted(args, services, terminal).forEach(commands::addSubcommand);
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec().addMixin("help", helpOption()));
        return commands.setOut(new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(terminal.width(), 80, 120))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    private static CommandSpec helpOption() {
        var help = OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help and exit.").build();
        return CommandSpec.create().addOption(help);
    }

    @Command(
            name = "lastseen",
            description = "Finds where messages disappeared between systems, from their logs, traces and dumps. Without a command: opens the workbench.",
            versionProvider = Version.class,
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "[COMMAND]")
    static final class Root implements Runnable {
        @Parameters(arity = "0..*", paramLabel = "CASE|FILE|DIR", description = "A case to open in the workbench, or files and folders to import there.")
        private List<Path> paths = new ArrayList<>();

        private final Services services;

        Root(Services services) {
            this.services = services;
        }

        @Override
        public void run() {
            paths.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(path -> {
                throw new CommandProblem(path + ": no such command, file or folder; see lastseen --help");
            });
            services.display().get().open(paths);
        }
    }
}
