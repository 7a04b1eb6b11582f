package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.ledger.LedgerFacts;
import dev.lastseen.app.picture.ledger.LedgerPicture;
import dev.lastseen.app.picture.route.RouteFacts;
import dev.lastseen.app.picture.route.RoutePicture;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.TimedBoundary.Clock;
import java.util.ArrayList;

/// What the view shows of an analysis.
///
/// @param width that the ledger was cut for
record BoundariesFacts(RouteFacts route, LedgerFacts ledger, double width) {
    static BoundariesFacts of(Following following, Clock clock, double width) {
        return new BoundariesFacts(RoutePicture.facts(following), LedgerPicture.facts(following, clock, width), width);
    }

    /// What was found, in a sentence.
    static String headline(Work work) {
        var following = work.following();
        if (work.state().sources().isEmpty()) return "No evidence yet";
        if (!following.follows()) return "Nothing links two systems";
        int lost = following.total() - following.verdicts().count(Outcome.DELIVERED);
        return "How " + Quantity.count(following.total()) + " messages travel" + (lost == 0 ? ", and all of them arrive" : "");
    }

    /// What stands behind it.
    static String detail(Work work) {
        var following = work.following();
        if (work.state().sources().isEmpty()) return "Drop logs, traces, API dumps or folders on the window.";
        if (!following.follows()) {
            return "No identifier is shared by two systems, so no message can be followed. Add the evidence of a neighbouring system, or choose what to follow.";
        }
        var parts = new ArrayList<String>();
        parts.add("followed by " + following.kind());
        parts.add(work.state().overrules().route().isBlank() ? "route discovered from the evidence" : "route edited by hand");
        add(parts, following, Outcome.VANISHED, "vanished");
        add(parts, following, Outcome.DROPPED, "dropped");
        add(parts, following, Outcome.STUCK, "stuck");
        add(parts, following, Outcome.UNDETERMINED, "undetermined");
        return String.join(" · ", parts);
    }

    private static void add(ArrayList<String> parts, Following following, Outcome outcome, String word) {
        int count = following.verdicts().count(outcome);
        if (count > 0) parts.add(Quantity.count(count) + "\u00a0" + word); // they stay on one line
    }
}
