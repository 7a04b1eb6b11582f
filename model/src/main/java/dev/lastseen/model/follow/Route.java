package dev.lastseen.model.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The directed graph that messages take: systems of the journey by number, in topological order, and the hops between them.
public final class Route {
    private final int[] order;
    private final int[] rank;
    private final boolean[][] hop;
    private final List<List<Integer>> next;
    private final List<List<Integer>> before;
    private final BitSet[] beyond;
    private final BitSet entries;
    private final BitSet terminals;

    /// @param order the systems, each before all that it hands over to
    /// @param hop   `hop[a][b]` where a hands over to b
    Route(int[] order, boolean[][] hop) {
        this(order, hop, new BitSet(), new BitSet());
    }

    private Route(int[] order, boolean[][] hop, BitSet entries, BitSet terminals) {
        this.order = order.clone();
        this.hop = hop;
        this.entries = entries;
        this.terminals = terminals;
        next = IntStream.range(0, order.length).mapToObj(system -> chosen(other -> hop[system][other])).toList();
        before = IntStream.range(0, order.length).mapToObj(system -> chosen(other -> hop[other][system])).toList();
        rank = new int[order.length];
        for (int i = 0; i < order.length; i++) rank[order[i]] = i;
        beyond = new BitSet[order.length];
        for (int i = order.length - 1; i >= 0; i--) beyond[order[i]] = reach(order[i]);
    }

    private List<Integer> chosen(IntPredicate wanted) {
        return Arrays.stream(order).filter(wanted).boxed().toList();
    }

    private BitSet reach(int system) {
        var reached = new BitSet();
        for (int next : next(system)) {
            reached.set(next);
            reached.or(beyond[next]);
        }
        return reached;
    }

    /// One hop.
    public record Hop(int from, int to) {}

    /// Number of systems.
    public int size() {
        return order.length;
    }

    /// Systems in topological order.
    public int[] order() {
        return order.clone();
    }

    /// Position of a system in [#order].
    public int rank(int system) {
        return rank[system];
    }

    public boolean isHop(int from, int to) {
        return hop[from][to];
    }

    /// Systems that `system` hands over to, in order.
    public List<Integer> next(int system) {
        return next.get(system);
    }

    /// Systems that hand over to `system`, in order.
    public List<Integer> before(int system) {
        return before.get(system);
    }

    /// True where a message passes `from` before it can come to `to`.
    public boolean leads(int from, int to) {
        return beyond[from].get(to);
    }

    /// The same route, on which messages may also begin and end at these systems.
    Route endingAt(BitSet moreEntries, BitSet moreTerminals) {
        return new Route(order, hop, moreEntries, moreTerminals);
    }

    /// Where messages may begin, beside the systems that nothing leads to.
    BitSet entries() {
        return entries;
    }

    /// Where they may end, beside the systems that hand over to none.
    BitSet terminals() {
        return terminals;
    }

    /// True where nothing leads to the system, or the analyst says that messages begin there.
    public boolean isEntry(int system) {
        return entries.get(system) || before(system).isEmpty();
    }

    /// True where the system hands over to none, or the analyst says that messages may end there.
    public boolean isTerminal(int system) {
        return terminals.get(system) || next(system).isEmpty();
    }

    /// All hops, by the order of their systems.
    public List<Hop> hops() {
        var hops = new ArrayList<Hop>();
        for (int from : order) {
            for (int to : next(from)) hops.add(new Hop(from, to));
        }
        return hops;
    }
}
