package dev.lastseen.app.picture.route;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.model.follow.Boundary;
import java.util.List;

/// What a picture of the route shows.
///
/// @param kind  what is followed
/// @param nodes systems in order of the route; hops count in this order
/// @param apart systems that no followed message passes, by name; they get the colours after those of `nodes`
public record RouteFacts(String kind, int messages, List<Node> nodes, List<Hop> hops, List<Apart> apart) {
    public RouteFacts {
        nodes = List.copyOf(nodes);
        hops = List.copyOf(hops);
        apart = List.copyOf(apart);
    }

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
