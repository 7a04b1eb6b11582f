package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Focus.Hop;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the panel beside the route tells of one boundary: how many were lost, whether that could be missing evidence, and which.
///
/// @param lost messages last seen at `from` and missing at `to`, by time
record HopReport(Hop hop, Boundary boundary, String headline, Proof proof, List<Integer> lost) {
    HopReport {
        lost = List.copyOf(lost);
    }

    /// @param answer to "Could it be missing evidence?"
    /// @param words  why
    record Proof(String answer, String words) {}

    /// A lost message as a line of the list.
    record LostLine(int message, String name, long at) {}

    /// The report on a boundary of the route; empty where the route has no such boundary now.
    static Optional<HopReport> of(Analysis analysis, Hop hop) {
        var following = analysis.following();
        return following.boundaries().stream()
                .filter(one -> following.systemName(one.from()).equals(hop.from()) && following.systemName(one.to()).equals(hop.to()))
                .findFirst()
                .map(boundary -> new HopReport(hop, boundary, headline(boundary), proof(analysis, boundary), analysis.lostBetween(hop.from(), hop.to())));
    }

    /// `35 messages vanished`, or each outcome with its count.
    private static String headline(Boundary boundary) {
        var flow = boundary.flow();
        if (flow.lost() == 0) return "All " + Quantity.count(flow.seen()) + " messages arrived";
        var parts = new ArrayList<String>();
        add(parts, flow.vanished(), "vanished");
        add(parts, flow.dropped(), "dropped");
        add(parts, flow.stuck(), "stuck");
        add(parts, flow.undetermined(), "undetermined");
        return parts.size() == 1 ? parts.getFirst().replaceFirst(" ", flow.lost() == 1 ? " message " : " messages ") : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) parts.add(Quantity.count(count) + " " + word);
    }

    private static Proof proof(Analysis analysis, Boundary boundary) {
        var following = analysis.following();
        var flow = boundary.flow();
        int sure = flow.lost() - flow.undetermined();
        var words = evidence(analysis, boundary);
        if (flow.lost() == 0) return new Proof("Nothing is missing.", words);
        if (flow.vanished() == 0 && sure > 0 && flow.undetermined() == 0) return new Proof("No.", following.systemName(boundary.from()) + " itself says what became of them.");
        if (sure == 0) return new Proof("Yes.", "All of them were due when " + following.systemName(boundary.to()) + " has no evidence. " + words);
        if (flow.undetermined() > 0) {
            return new Proof("For " + Quantity.count(flow.undetermined()) + " of " + Quantity.count(flow.lost()) + ", yes.", example(following, boundary, Outcome.UNDETERMINED) + words);
        }
        return new Proof("No.", example(following, boundary, Outcome.VANISHED) + words);
    }

    /// Why the first of those with an outcome has it.
    private static String example(Following following, Boundary boundary, Outcome outcome) {
        var verdicts = following.verdicts();
        return following.lost().stream()
                .filter(message -> verdicts.outcome(message) == outcome
                        && verdicts.lastSeen(message) == boundary.from() && verdicts.missingFrom(message) == boundary.to())
                .findFirst().map(message -> (outcome == Outcome.VANISHED ? "When the first of them was due: " : "The first of them: ") + following.why(message) + ". ").orElse("");
    }

    /// How complete the evidence of the receiving system is.
    private static String evidence(Analysis analysis, Boundary boundary) {
        var following = analysis.following();
        var to = following.systemName(boundary.to());
        var sources = analysis.evidence().stream().filter(one -> one.segment().systems().contains(to)).map(one -> one.source()).toList();
        long rejected = sources.stream().mapToLong(source -> source.receipt().problems().rejectedCount()).sum();
        int gaps = Math.max(0, following.coverage(boundary.to()).spans().size() - 1);
        boolean cut = sources.stream().anyMatch(source -> source.incomplete().isPresent());
        return "%s: %s, %s%s.".formatted(to, gaps == 0 ? "no gap" : gaps == 1 ? "one gap" : gaps + " gaps",
                rejected == 0 ? "no rejected range" : Quantity.count(rejected) + " rejected ranges", cut ? ", source incomplete" : "");
    }

    /// The first lost messages, with their names.
    static List<LostLine> lines(Following following, List<Integer> lost, int most) {
        return lost.stream().limit(most).map(message -> new LostLine(message, following.name(message), following.lastSeenAt(message))).toList();
    }

    /// What sets the lost apart, as far as it is shown beside the route.
    static List<Contrasting> contrasts(Analysis analysis, Hop hop, int most) {
        return analysis.contrasts(hop.from(), hop.to()).stream().map(Analysis.BoundaryContrast::attribute).limit(most).toList();
    }
}
