package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Overrules;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.app.casework.RouteText;
import java.util.List;
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

    @Option(
            names = "--join",
            paramLabel = "COLUMN",
            description = "Take the values of this column, such as gateway:req, for beginnings of whole identifiers. May be repeated.")
    private List<String> joins = List.of();

    /// What was asked for here; what was not is taken from `kept`.
    Overrules over(Overrules kept) {
        var followed = kind == null ? kept : kept.withKind(kind);
        for (var column : joins) followed = followed.withJoin(column);
        return route == null ? followed : followed.withRoute(readable(route));
    }

    private static String readable(String route) {
        try {
            RouteText.hops(route);
            return route;
        } catch (Refusal e) {
            throw new CommandProblem("--" + e.getMessage(), e);
        }
    }
}
