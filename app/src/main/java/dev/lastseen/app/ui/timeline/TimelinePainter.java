package dev.lastseen.app.ui.timeline;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.app.ui.base.SystemTones;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.Tones;
import dev.lastseen.model.explore.Histogram.Counts;
import dev.lastseen.model.explore.Histogram.Weight;
import dev.lastseen.model.follow.Coverage.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Paints the timeline: one bar a bucket and lane, never one a record.
final class TimelinePainter {
    static final double BAR = 3;
    static final double STEP = 4;

    private static final double TICKS_APART = 110;
    private static final double HATCHES_APART = 6;
    private static final double MARKS_APART = 7;
    private static final double FAINTEST = 0.3;
    private static final long DAY = 86_400_000_000L;

    private final GraphicsContext pen;
    private final TimelineLayout layout;
    private final TimelineFacts facts;
    private final TimeScale scale;
    private final Tones tones;

    TimelinePainter(GraphicsContext pen, TimelineLayout layout, TimelineFacts facts, TimeScale scale, Tones tones) {
        this.pen = pen;
        this.layout = layout;
        this.facts = facts;
        this.scale = scale;
        this.tones = tones;
    }

    /// @param counts one bucket a [#STEP] pixels
    void paint(Counts counts, Times times) {
        pen.clearRect(0, 0, layout.width(), layout.height());
        pen.setFont(Font.font(Styles.WORDS, layout.font()));
        pen.setTextBaseline(VPos.CENTER);
        paintTicks(times);
        for (int lane = 0; lane < facts.lanes().names().size(); lane++) {
            paintLane(lane, counts);
        }
    }

    private void paintTicks(Times times) {
        long step = scale.step(TICKS_APART);
        pen.setFill(tones.quiet());
        scale.ticks(step, offset(times)).forEach(time -> {
            double x = Math.round(scale.x(time));
            var words = words(time, step, times);
            boolean fits = x + 4 + Widths.of(words, Type.SMALL) <= pen.getCanvas().getWidth();
            pen.setTextAlign(fits ? TextAlignment.LEFT : TextAlignment.RIGHT);
            pen.fillText(words, fits ? x + 4 : x - 4, layout.top() / 2 + 1);
            pen.fillRect(x, layout.top() - 5, 1, 4);
        });
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.fillText(times.day(scale.window().from()), layout.left() - 10, layout.top() / 2 + 1);
    }

    private long offset(Times times) {
        return times.zone(ZoneOffset.UTC).getRules().getOffset(Instant.EPOCH.plus(scale.window().from(), ChronoUnit.MICROS)).getTotalSeconds() * 1_000_000L;
    }

    private static String words(long time, long step, Times times) {
        if (step >= DAY) return times.day(time).substring(5);
        if (step >= 60_000_000) return times.minutes(time).equals("00:00") ? times.day(time).substring(5) : times.minutes(time);
        return step >= 1_000_000 ? times.seconds(time) : times.clock(time);
    }

    private void paintLane(int lane, Counts counts) {
        double top = layout.laneTop(lane);
        double height = layout.laneHeight();
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.setFill(tones.quiet());
        pen.fillText(shortened(facts.lanes().names().get(lane)), layout.left() - 10, top + height / 2);
        pen.setFill(tones.lane());
        pen.fillRoundRect(layout.left(), top, layout.plot(), height, 3, 3);
        facts.uncovered().get(lane).forEach(hole -> hatch(hole, top, height));
        paintBars(lane, counts, top + height);
        marks(facts.open().get(lane), tones.doubt(), top);
        marks(facts.lost().get(lane), tones.loss(), top);
    }

    private String shortened(String name) {
        var safe = Visible.of(name);
        int most = (int) ((layout.left() - 16) / (layout.font() * 0.56));
        return safe.length() <= most ? safe : safe.substring(0, Math.max(1, most - 1)) + "…";
    }

    private void paintBars(int lane, Counts counts, double bottom) {
        int system = facts.numbers()[lane];
        int highest = 1;
        for (int b = 0; b < counts.buckets(); b++) highest = Math.max(highest, counts.count(system, b));
        double room = layout.laneHeight() - 3;
        for (int b = 0; b < counts.buckets(); b++) {
            int all = counts.count(system, b);
            if (all == 0) continue;
            double height = Math.max(2, Math.round(room * Math.sqrt((double) all / highest)));
            double x = layout.left() + b * STEP;
            pen.setFill(SystemTones.of(lane));
            pen.fillRect(x, bottom - height, BAR, height);
            int errors = counts.count(system, Weight.ERROR, b);
            int warnings = counts.count(system, Weight.WARNING, b);
            tip(tones.doubt(), x, bottom - height, share(warnings + errors, all, height));
            tip(tones.loss(), x, bottom - height, share(errors, all, height));
        }
    }

    /// What is rare must still be seen: at least two pixels.
    private static double share(int some, int all, double height) {
        return some == 0 ? 0 : Math.max(2, Math.round(height * some / all));
    }

    private void tip(Color colour, double x, double top, double height) {
        if (height == 0) return;
        pen.setFill(colour);
        pen.fillRect(x, top, BAR, height);
    }

    private void hatch(Span hole, double top, double height) {
        double from = Math.max(layout.left(), scale.x(hole.from()));
        double to = Math.min(layout.left() + layout.plot(), scale.x(hole.to()));
        if (to - from < 2) return;
        pen.save();
        pen.beginPath();
        pen.rect(from, top, to - from, height);
        pen.clip();
        pen.setStroke(tones.quiet());
        pen.setGlobalAlpha(0.55);
        pen.setLineWidth(1);
        pen.beginPath();
        for (double x = from - height; x < to; x += HATCHES_APART) {
            pen.moveTo(x, top + height);
            pen.lineTo(x + height, top);
        }
        pen.stroke();
        pen.restore();
    }

    /// One mark a column at most, the stronger the more ended there.
    private void marks(long[] times, Color colour, double top) {
        int[] columns = new int[(int) (layout.plot() / MARKS_APART) + 1];
        int first = Arrays.binarySearch(times, scale.window().from());
        int most = 0;
        for (int i = first < 0 ? -first - 1 : first; i < times.length && times[i] <= scale.window().to(); i++) {
            int column = Math.clamp((int) ((scale.x(times[i]) - layout.left()) / MARKS_APART), 0, columns.length - 1);
            most = Math.max(most, ++columns[column]);
        }
        pen.setFill(colour);
        for (int column = 0; column < columns.length; column++) {
            if (columns[column] == 0) continue;
            double x = Math.min(Math.rint(layout.left() + (column + 0.5) * MARKS_APART), layout.left() + layout.plot() - MARKS_APART / 2);
            pen.setGlobalAlpha(FAINTEST + (1 - FAINTEST) * Math.sqrt((double) columns[column] / most));
            pen.fillPolygon(new double[] {x - 3, x + 3, x}, new double[] {top - 2, top - 2, top + 4}, 3);
        }
        pen.setGlobalAlpha(1);
    }

    /// The stretch that all views look at.
    static void paintRange(GraphicsContext pen, TimelineLayout layout, TimeScale scale, TimeRange range, Tones tones) {
        double from = Math.max(layout.left(), scale.x(range.from()));
        double to = Math.min(layout.left() + layout.plot(), scale.x(range.to()));
        if (to < layout.left() || from > layout.left() + layout.plot()) return;
        double width = Math.max(2, to - from);
        double top = layout.top() - 3;
        double height = layout.height() - top - 4;
        pen.setGlobalAlpha(0.16);
        pen.setFill(tones.action());
        pen.fillRoundRect(from, top, width, height, 5, 5);
        pen.setGlobalAlpha(1);
        pen.setStroke(tones.action());
        pen.setLineWidth(1.2);
        pen.strokeRoundRect(from, top, width, height, 5, 5);
    }
}
