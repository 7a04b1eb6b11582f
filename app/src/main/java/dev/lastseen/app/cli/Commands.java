package dev.lastseen.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/// All commands by their names, in the order in which the help lists them. To add one, add its line here.
///
/// A command is made only when it is asked for: describing all of them to the parser takes longer than some of them do.
final class Commands {
    private final Map<String, BiFunction<Services, Terminal, Callable<Integer>>> all = new LinkedHashMap<>();

    Commands() {
        all.put("investigate", InvestigateCommand::new);
        all.put("trace", TraceCommand::new);
        all.put("boundaries", BoundariesCommand::new);
        all.put("check", CheckCommand::new);
        all.put("contrast", ContrastCommand::new);
        all.put("hypothesis", HypothesisCommand::new);
        all.put("missing", MissingCommand::new);
        all.put("reconcile", ReconcileCommand::new);
        all.put("backfill", BackfillCommand::new);
        all.put("report", ReportCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("lineage", LineageCommand::new);
        all.put("declare", DeclareCommand::new);
        all.put("verify", (_, terminal) -> new VerifyCommand(terminal));
        all.put("secure", SecureCommand::new);
        all.put("relocate", RelocateCommand::new);
        all.put("search", SearchCommand::new);
        all.put("import", ImportCommand::new);
        all.put("inspect", InspectCommand::new);
        all.put("formats", FormatsCommand::new);
        all.put("manual", (_, terminal) -> new ManualCommand(terminal));
        all.put("demo", DemoCommand::new);
        all.put("picture", (services, _) -> new PictureCommand(services));
    }

    /// The command that the first of the arguments names; all where it names none, so that help and guesses know them.
    List<Callable<Integer>> wanted(String[] args, Services services, Terminal terminal) {
        var one = args.length == 0 ? null : all.get(args[0]);
        var makers = one == null ? List.copyOf(all.values()) : List.of(one);
        return makers.stream().map(maker -> maker.apply(services, terminal)).toList();
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }
}
