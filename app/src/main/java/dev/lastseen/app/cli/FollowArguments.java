package dev.lastseen.app.cli;

import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.FollowOptions.NamedHop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options by which an analyst overrules what is followed, and along which route.
final class FollowArguments {
    @Option(
            names = "--follow",
            paramLabel = "KIND",
            description = "Follow this kind of identifier, such as message_id, or the one in a column, such as gateway:id.")
    private @Nullable String kind;

    @Option(
            names = "--route",
            paramLabel = "ROUTE",
            description = "The route that messages are expected to take, such as 'A>B>C,B>D'.")
    private @Nullable String route;

    /// What was asked for here; what was not is taken from `kept`.
    Overrules over(Overrules kept) {
        return new Overrules(kind == null ? kept.kind() : kind, route == null ? kept.route() : route);
    }

    /// The spelled options, as a case keeps them.
    ///
    /// @param kind  empty: chosen from the evidence
    /// @param route empty: discovered
    record Overrules(String kind, String route) {
        static final Overrules NONE = new Overrules("", "");

        FollowOptions options() {
            return new FollowOptions(Optional.of(kind).filter(name -> !name.isBlank()), hops(route));
        }
    }

    private static List<NamedHop> hops(String route) {
        var hops = new ArrayList<NamedHop>();
        if (route.isBlank()) return hops;
        for (var chain : route.split(",", -1)) {
            var systems = chain.split(">", -1);
            if (systems.length < 2) throw malformed(route);
            for (int i = 1; i < systems.length; i++) {
                hops.add(hop(systems[i - 1].strip(), systems[i].strip(), route));
            }
        }
        return hops;
    }

    private static NamedHop hop(String from, String to, String route) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) throw malformed(route);
        return new NamedHop(from, to);
    }

    private static CommandProblem malformed(String route) {
        return new CommandProblem("--route " + route + ": expected systems joined by > and chains by commas, such as 'A>B>C,B>D'");
    }
}
