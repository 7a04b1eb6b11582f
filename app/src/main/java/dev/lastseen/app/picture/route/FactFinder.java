package dev.lastseen.app.picture.route;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Share;
import dev.lastseen.app.picture.route.RouteFacts.Apart;
import dev.lastseen.app.picture.route.RouteFacts.Hop;
import dev.lastseen.app.picture.route.RouteFacts.Node;
import dev.lastseen.app.picture.route.RouteFacts.Note;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Verdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Reads from an analysis what a picture of its route shows.
final class FactFinder {
    private final Following following;
    private final int[] seen;
    private final int[] undecided;

    FactFinder(Following following) {
        this.following = following;
        seen = new int[following.presence().systems()];
        undecided = new int[seen.length];
        var verdicts = following.verdicts();
        for (int m = 0; m < following.total(); m++) {
            for (int s = 0; s < seen.length; s++) {
                if (following.presence().seen(m, s)) seen[s]++;
            }
            if (verdicts.outcome(m) != Outcome.DELIVERED && verdicts.missingFrom(m) == Verdicts.NOWHERE) undecided[verdicts.lastSeen(m)]++;
        }
    }

    RouteFacts find() {
        int[] order = following.route().order();
        var nodes = Arrays.stream(order).mapToObj(this::node).toList();
        var hops = following.boundaries().stream()
                .map(boundary -> new Hop(following.route().rank(boundary.from()), following.route().rank(boundary.to()), boundary))
                .toList();
        return new RouteFacts(following.kind(), following.total(), nodes, hops, apart());
    }

    private Node node(int system) {
        int number = following.presence().system(system);
        return new Node(number, system, following.systemName(system), format(number), seen[system], notes(system, number));
    }

    private String format(int number) {
        var name = following.space().systems().get(number);
        return following.space().sources().stream()
                .filter(source -> source.segment().systems().contains(name))
                .map(source -> source.source().format())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Note> notes(int system, int number) {
        var notes = new ArrayList<Note>();
        int lost = undecided[system];
        if (lost > 0) notes.add(new Note(Quantity.count(lost) + (following.route().isTerminal(system) ? " ended here" : " lost, branch open"), Ink.LOSS));
        int unobserved = marked(system, boundary -> boundary.marks().unobserved());
        if (unobserved > 0) notes.add(new Note(Quantity.count(unobserved) + " unobserved", Ink.UNDETERMINED));
        if (!following.vouches(system)) notes.add(new Note("sees " + shown(system) + " of all", Ink.QUIET));
        int skipped = marked(system, boundary -> boundary.marks().skipped());
        if (skipped > 0) notes.add(new Note(Quantity.count(skipped) + " skipped it", Ink.UNDETERMINED));
        int entered = marked(system, boundary -> boundary.marks().entered());
        if (entered > 0) notes.add(new Note(Quantity.count(entered) + " entered here", Ink.QUIET));
        int duplicated = marked(system, boundary -> boundary.marks().duplicated());
        if (duplicated > 0) notes.add(new Note(Quantity.count(duplicated) + " duplicated", Ink.QUIET));
        following.clocks().shifts().stream().filter(shift -> shift.system() == number).forEach(shift -> notes.add(
                new Note("clock " + (shift.micros() > 0 ? "+" : "") + Quantity.span(shift.micros() / 1e6) + (shift.applied() ? "" : " proposed"), Ink.QUIET)));
        return notes;
    }

    private String shown(int system) {
        return Share.of(Math.round(following.shareSeen(system) * 10_000), 10_000);
    }

    /// A message is counted once for each branch by which it may have come; the largest count is never too high.
    private int marked(int to, ToIntFunction<Boundary> count) {
        return following.boundaries().stream().filter(boundary -> boundary.to() == to).mapToInt(count).max().orElse(0);
    }

    private List<Apart> apart() {
        var space = following.space();
        int[] records = new int[space.systemCount()];
        for (int r = 0; r < space.size(); r++) records[space.system(r)]++;
        var linked = Arrays.stream(following.route().order()).map(following.presence()::system).boxed().collect(Collectors.toSet());
        var apart = new ArrayList<Apart>();
        for (int system = 0; system < records.length; system++) {
            if (!linked.contains(system)) apart.add(new Apart(system, space.systems().get(system), format(system), records[system]));
        }
        apart.sort(Comparator.comparing(Apart::name));
        return apart;
    }
}
