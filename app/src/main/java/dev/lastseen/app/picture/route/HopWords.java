package dev.lastseen.app.picture.route;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.model.follow.Boundary;
import java.util.ArrayList;
import java.util.List;

/// Puts a hop into words.
final class HopWords {
    private HopWords() {}

    /// Such as `gateway → worker: 2,330 of 2,365 arrived, 35 vanished; usually 0.21 s, 99 % within 0.53 s`.
    static String of(RouteFacts facts, RouteFacts.Hop hop) {
        var boundary = hop.boundary();
        var flow = boundary.flow();
        var words = new StringBuilder(facts.nodes().get(hop.from()).name()).append(" → ").append(facts.nodes().get(hop.to()).name());
        words.append(": ").append(Quantity.count(flow.arrived())).append(" of ").append(Quantity.count(flow.seen())).append(" arrived");
        var parts = new ArrayList<String>();
        part(parts, flow.vanished(), "vanished");
        part(parts, flow.dropped(), "dropped");
        part(parts, flow.stuck(), "stuck");
        part(parts, flow.undetermined(), "undetermined");
        part(parts, boundary.marks().unobserved(), "not observed");
        part(parts, boundary.marks().skipped(), "passed over it");
        for (var part : parts) words.append(", ").append(part);
        return words + latency(boundary);
    }

    private static void part(List<String> parts, int count, String word) {
        if (count > 0) parts.add(Quantity.count(count) + " " + word);
    }

    private static String latency(Boundary boundary) {
        if (boundary.p50() == 0 && boundary.p99() == 0) return "";
        return "; usually " + Quantity.span(boundary.p50() / 1e6) + ", 99 % within " + Quantity.span(boundary.p99() / 1e6);
    }
}
