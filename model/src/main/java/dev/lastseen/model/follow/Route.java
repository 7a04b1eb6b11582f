package dev.lastseen.model.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The directed graph that messages take: systems of the journey by number, in topological order, and the hops between them.
public final class Route {
    private final int[] order;
    private final int[] rank;
    private final boolean[][] hop;
    private final BitSet[] beyond;

    /// @param order the systems, each before all that it hands over to
    /// @param hop   `hop[a][b]` where a hands over to b
    Route(int[] order, boolean[][] hop) {
        this.order = order.clone();
        this.hop = hop;
        rank = new int[order.length];
        for (int i = 0; i < order.length; i++) rank[order[i]] = i;
        beyond = new BitSet[order.length];
        for (int i = order.length - 1; i >= 0; i--) beyond[order[i]] = reach(order[i]);
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
        return Arrays.stream(order).filter(s -> hop[system][s]).boxed().toList();
    }

    /// Systems that hand over to `system`, in order.
    public List<Integer> before(int system) {
        return Arrays.stream(order).filter(s -> hop[s][system]).boxed().toList();
    }

    /// True where a message passes `from` before it can come to `to`.
    public boolean leads(int from, int to) {
        return beyond[from].get(to);
    }

    public boolean isEntry(int system) {
        return before(system).isEmpty();
    }

    public boolean isTerminal(int system) {
        return next(system).isEmpty();
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
