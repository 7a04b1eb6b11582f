package dev.lastseen.app.ui.timeline;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Tones;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.check.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The findings on the lanes of the systems that show them: diamonds at the foot of a lane, where losses are triangles at its head.
record FindingMarks(List<FindingMark> marks) {
    static final FindingMarks NONE = new FindingMarks(List.of());
    private static final double REACH = 6;
    private static final double LEAST = 3;
    private static final double MOST = 4.5;

    FindingMarks {
        marks = List.copyOf(marks);
    }

    /// A finding where its first line of evidence stands; findings without a time have no place here.
    ///
    /// @param record of that line
    /// @param time   of that record
    record FindingMark(int lane, long time, int record, Severity severity, String statement) {}

    /// Runs the checks where they have not run.
    static FindingMarks of(Analysis analysis, Lanes lanes) {
        return new FindingMarks(analysis.findings().stream().flatMap(finding -> mark(finding, analysis, lanes).stream()).toList());
    }

    private static Optional<FindingMark> mark(Finding finding, Analysis analysis, Lanes lanes) {
        int lane = lanes.names().indexOf(finding.system());
        return analysis.record(finding.evidence().getFirst())
                .filter(record -> lane >= 0 && analysis.explorer().standsAt(record) != Long.MAX_VALUE)
                .map(record -> new FindingMark(lane, analysis.explorer().standsAt(record), record, finding.severity(), finding.statement()));
    }

    void paint(GraphicsContext pen, TimelineLayout layout, TimeScale scale, Tones tones) {
        double radius = Math.clamp(layout.laneHeight() / 3, LEAST, MOST);
        pen.setStroke(tones.background());
        pen.setLineWidth(1.5);
        for (var mark : marks.reversed()) { // the most severe last, above the others
            if (mark.time() < scale.window().from() || mark.time() > scale.window().to()) continue;
            double x = Math.clamp(Math.rint(scale.x(mark.time())), layout.left() + radius, layout.left() + layout.plot() - radius);
            double y = layout.laneTop(mark.lane()) + layout.laneHeight() - radius + 1;
            double[] xs = {x - radius, x, x + radius, x};
            double[] ys = {y, y - radius, y, y + radius};
            pen.strokePolygon(xs, ys, 4);
            pen.setFill(colour(mark.severity(), tones));
            pen.fillPolygon(xs, ys, 4);
        }
    }

    private static Color colour(Severity severity, Tones tones) {
        return switch (severity) {
            case CRITICAL -> tones.loss();
            case WARNING -> tones.doubt();
            case INFO -> tones.quiet();
        };
    }

    /// The findings under a pointer, the nearest first.
    List<FindingMark> near(TimelineLayout layout, TimeScale scale, double x, double y) {
        int lane = layout.laneAt(y);
        return marks.stream()
                .filter(mark -> mark.lane() == lane && Math.abs(scale.x(mark.time()) - x) <= REACH)
                .sorted(Comparator.comparingDouble(mark -> Math.abs(scale.x(mark.time()) - x)))
                .toList();
    }

    /// What the pointer is told of a finding.
    static String words(FindingMark mark) {
        return "◆ " + Visible.of(mark.statement()) + "\n";
    }
}
