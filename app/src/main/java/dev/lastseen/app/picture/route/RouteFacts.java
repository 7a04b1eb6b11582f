package dev.lastseen.app.picture.route;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.check.Severity;
import java.util.List;

/// What a picture of the route shows.
///
/// @param kind  what is followed
/// @param nodes systems in order of the route; hops count in this order
/// @param flags where the checks found something
/// @param apart systems that no followed message passes, by name; they get the colours after those of `nodes`
public record RouteFacts(String kind, int messages, List<Node> nodes, List<Hop> hops, List<Flag> flags, List<Apart> apart) {
    public RouteFacts {
        nodes = List.copyOf(nodes);
        hops = List.copyOf(hops);
        flags = List.copyOf(flags);
        apart = List.copyOf(apart);
    }

    /// Without findings.
    public RouteFacts(String kind, int messages, List<Node> nodes, List<Hop> hops, List<Apart> apart) {
        this(kind, messages, nodes, hops, List.of(), apart);
    }

    /// The same with a flag wherever there are findings.
    public RouteFacts with(List<Finding> findings) {
        return new RouteFacts(kind, messages, nodes, hops, Flags.of(findings), apart);
    }

    /// Findings at one place.
    ///
    /// @param from the system before, where they are about a boundary; else empty
    public record Flag(String system, String from, int count, Severity worst) {}

    /// A system of the route.
    ///
    /// @param number  in the record space
    /// @param journey number in the journey
    /// @param format  how its evidence was read
    /// @param seen    messages seen there
    public record Node(int number, int journey, String name, String format, int seen, List<Note> notes) {
        public Node {
            notes = List.copyOf(notes);
        }
    }

    /// Something that must be known of a system.
    public record Note(String text, Ink ink) {}

    /// A boundary; `from` and `to` are places in [RouteFacts#nodes].
    public record Hop(int from, int to, Boundary boundary) {}

    /// A system that stands alone.
    public record Apart(int number, String name, String format, int records) {}
}
