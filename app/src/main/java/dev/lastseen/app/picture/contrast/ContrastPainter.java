package dev.lastseen.app.picture.contrast;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Look;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Share;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.picture.Widths;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints one row an attribute.
final class ContrastPainter {
    private static final double ROW = 72;
    private static final double HEAD = 26;
    private static final double INSET = 12;
    private static final double NUMBERS = 190;
    private static final double BAR = 11;

    private final Labels labels;
    private final double width;
    private final Sketch sketch;
    private final @Nullable Subject selected;
    private final double bars;
    private final double room;

    ContrastPainter(Labels labels, double width, Sketch sketch, @Nullable Subject selected) {
        this.labels = labels;
        this.width = width;
        this.sketch = sketch;
        this.selected = selected;
        bars = Math.round(width * 0.42);
        room = width - bars - NUMBERS - INSET;
    }

    /// Answers how far down the picture reaches.
    double paint(List<Contrasting> found) {
        double x = legend(bars, labels.these(), Ink.LOSS);
        legend(x + 18, labels.those(), Ink.QUIET);
        for (int i = 0; i < found.size(); i++) paint(found.get(i), i, HEAD + i * ROW);
        return HEAD + found.size() * ROW;
    }

    private double legend(double x, String word, Ink ink) {
        sketch.box(new Rect(x, 6, 18, BAR), BAR / 2, Look.fill(ink));
        var shown = Widths.fit(word, Type.SMALL, room / 2);
        sketch.words(x + 24, 15, shown, Type.SMALL, Ink.QUIET);
        return x + 24 + Widths.of(shown, Type.SMALL);
    }

    private void paint(Contrasting one, int index, double y) {
        var subject = new Subject.Attribute(index);
        var place = new Rect(0, y, width, ROW - 6);
        var counts = one.strength().counts();
        sketch.group(new Mark(subject, one.attribute() + " " + one.statement() + "; " + Chances.of(one.p()), place), group -> {
            if (subject.equals(selected)) group.box(place, 8, Look.fill(Ink.SELECTION));
            group.words(INSET, y + 21, Widths.fit(one.attribute(), Type.LABEL, bars - 2 * INSET), Type.LABEL, Ink.TEXT);
            group.words(INSET, y + 39, Widths.fit(condition(one), Type.MONO, bars - 2 * INSET), Type.MONO, Ink.TEXT);
            if (!one.also().isEmpty()) {
                group.words(INSET, y + 56, Widths.fit("holds for the same: " + String.join(", ", one.also()), Type.SMALL, bars - 2 * INSET), Type.SMALL, Ink.QUIET);
            }
            bar(y + 11, counts.theseWith(), counts.these(), Ink.LOSS, group);
            bar(y + 29, counts.thoseWith(), counts.those(), Ink.QUIET, group);
            group.words(bars, y + 56, Chances.of(one.p()), Type.SMALL, Ink.QUIET);
        });
    }

    /// The condition stands before the shares.
    private static String condition(Contrasting one) {
        int end = one.statement().lastIndexOf(": ");
        return end < 0 ? one.statement() : one.statement().substring(0, end);
    }

    private void bar(double y, int with, int all, Ink ink, Sketch group) {
        group.box(new Rect(bars, y, room, BAR), BAR / 2, Look.fill(Ink.LANE));
        double part = all == 0 ? 0 : room * with / all;
        if (with > 0) group.box(new Rect(bars, y, Math.max(3, part), BAR), Math.min(BAR / 2, Math.max(3, part) / 2), Look.fill(ink));
        group.words(bars + room + 14, y + 10, Quantity.count(with) + " of " + Quantity.count(all), Type.NUMBER, Ink.TEXT);
        group.ending(width - INSET, y + 10, Share.of(with, all), Type.SMALL, Ink.QUIET);
    }
}
