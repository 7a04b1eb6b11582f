package dev.lastseen.app.ui.view;

import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.boundaries.BoundariesView;
import dev.lastseen.app.ui.comparison.ComparisonView;
import dev.lastseen.app.ui.contrast.ContrastView;
import dev.lastseen.app.ui.declared.DeclaredView;
import dev.lastseen.app.ui.findings.FindingsView;
import dev.lastseen.app.ui.hypotheses.HypothesesView;
import dev.lastseen.app.ui.journey.JourneyView;
import dev.lastseen.app.ui.lineage.LineageView;
import dev.lastseen.app.ui.messages.MessagesView;
import dev.lastseen.app.ui.records.RecordsView;
import dev.lastseen.app.ui.report.ReportView;
import dev.lastseen.app.ui.sources.SourcesView;
import java.util.List;

/// All views, in the order of the navigation.
public final class Views {
    private Views() {}

    /// Makes them; their controls are built when they are shown first.
    public static List<View> of(Desk desk) {
        return List.of(
                new BoundariesView(desk),
                new MessagesView(desk),
                new JourneyView(desk),
                new RecordsView(desk),
                new LineageView(desk),
                new ContrastView(desk),
                new ComparisonView(desk),
                new FindingsView(desk),
                new HypothesesView(desk),
                new SourcesView(desk),
                new DeclaredView(desk),
                new ReportView(desk));
    }
}
