package dev.lastseen.app.picture.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Cuts a directed graph without cycles into layers, so that every edge leads from one layer to the next: edges that are longer get a waypoint in each layer between.
/// Within a layer vertices stand in an order that keeps edges from crossing (Sugiyama, Tagawa and Toda 1981: sweeps by the mean place of neighbours).
final class Layers {
    private static final int SWEEPS = 12;

    private final int nodes;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Integer> layerOf = new ArrayList<>();
    private final List<List<Integer>> layers = new ArrayList<>();

    /// A piece of an edge between neighbouring layers. Vertices from `nodes` on are waypoints.
    record Segment(int edge, int from, int to) {}

    /// @param edges each as from, to; `from` is less than `to`
    Layers(int nodes, List<int[]> edges) {
        this.nodes = nodes;
        int[] depth = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            for (int[] edge : edges) {
                if (edge[0] == node) depth[edge[1]] = Math.max(depth[edge[1]], depth[node] + 1);
            }
        }
        int count = Arrays.stream(depth).max().orElse(-1) + 1;
        for (int layer = 0; layer < count; layer++) layers.add(new ArrayList<>());
        for (int node = 0; node < nodes; node++) put(depth[node]);
        for (int edge = 0; edge < edges.size(); edge++) cut(edge, edges.get(edge)[0], edges.get(edge)[1]);
        for (int sweep = 0; sweep < SWEEPS; sweep++) sweep(sweep % 2 == 0);
    }

    private int put(int layer) {
        int vertex = layerOf.size();
        layerOf.add(layer);
        layers.get(layer).add(vertex);
        return vertex;
    }

    private void cut(int edge, int from, int to) {
        int at = from;
        for (int layer = layerOf.get(from) + 1; layer < layerOf.get(to); layer++) {
            int waypoint = put(layer);
            segments.add(new Segment(edge, at, waypoint));
            at = waypoint;
        }
        segments.add(new Segment(edge, at, to));
    }

    private void sweep(boolean forward) {
        for (int i = 1; i < layers.size(); i++) {
            int layer = forward ? i : layers.size() - 1 - i;
            double[] places = new double[layerOf.size()];
            for (int vertex : layers.get(layer)) places[vertex] = place(vertex, forward);
            layers.get(layer).sort(Comparator.comparingDouble(vertex -> places[vertex]));
        }
    }

    /// Mean place of the neighbours in the layer before (or after); its own where there are none.
    private double place(int vertex, boolean before) {
        double own = offset(vertex);
        return segments.stream()
                .filter(segment -> (before ? segment.to() : segment.from()) == vertex)
                .mapToDouble(segment -> offset(before ? segment.from() : segment.to()))
                .average()
                .orElse(own);
    }

    /// Place of a vertex in its layer, counted from the middle.
    double offset(int vertex) {
        var layer = layers.get(layerOf.get(vertex));
        return layer.indexOf(vertex) - (layer.size() - 1) / 2.0;
    }

    int count() {
        return layers.size();
    }

    int layer(int vertex) {
        return layerOf.get(vertex);
    }

    /// Number of vertices, waypoints included.
    int vertices() {
        return layerOf.size();
    }

    boolean isWaypoint(int vertex) {
        return vertex >= nodes;
    }

    /// Largest number of vertices in the layers `first` … `last`.
    int tallest(int first, int last) {
        return last < first ? 0 : layers.subList(first, last + 1).stream().mapToInt(List::size).max().orElse(0);
    }

    List<Segment> segments() {
        return Collections.unmodifiableList(segments);
    }
}
