package dev.lastseen.app.ui.sources;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.TimeRange;
import dev.lastseen.model.store.EvidenceState;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// One source: what it is, how it was read, what it covers.
final class SourceCell extends ListCell<SourceLine> {
    private static final double BAR = 190;
    private static final double WIDEST_BAR = 560;
    private static final double SHARE = 0.3;
    private static final double BAR_HEIGHT = 12;
    private static final double HEIGHT = 62;

    private final Desk desk;
    private final Rectangle stripe = new Rectangle(4, HEIGHT - 14);
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label records = new Label();
    private final Label trouble = new Label();
    private final Canvas bar = new Canvas(BAR, BAR_HEIGHT);
    private final Label span = new Label();
    private final HBox box;

    SourceCell(Desk desk) {
        this.desk = desk;
        name.getStyleClass().add("strong");
        about.getStyleClass().add("quiet");
        trouble.getStyleClass().add("quiet");
        span.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var what = new VBox(3, name, about);
        what.setMinWidth(0);
        var counts = new VBox(3, records, trouble);
        counts.setMinWidth(150);
        counts.setPrefWidth(150);
        box = new HBox(14, stripe, what, gap, counts, new VBox(5, bar, span));
        box.getStyleClass().add("source-line");
        setPrefWidth(0);
        widthProperty().addListener(_ -> widen());
    }

    /// Wide windows show coverage in more detail.
    private void widen() {
        double wanted = Math.clamp(getWidth() * SHARE, BAR, WIDEST_BAR);
        if (Math.abs(wanted - bar.getWidth()) < 1) return;
        bar.setWidth(wanted);
        if (getItem() != null) draw(getItem());
    }

    @Override
    protected void updateItem(@Nullable SourceLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : box);
        if (empty || line == null) return;
        var source = line.source();
        stripe.setFill(line.colour());
        name.setText(Visible.of(line.name()));
        about.setText(Visible.of(line.system()) + "  ·  " + source.format() + "  ·  " + line.zone() + (source.clock().assumed() ? " assumed" : "")
                + (line.shift() == 0 ? "" : "  ·  clock " + signed(line.shift())));
        records.setText(Quantity.count(source.receipt().records()) + (source.receipt().records() == 1 ? " record" : " records"));
        var words = trouble(line);
        trouble.setText(words.isEmpty() ? "every byte accounted for" : words);
        trouble.getStyleClass().setAll("label", "quiet", words.isEmpty() ? "muted" : "doubt");
        span.setText(line.covered().isEmpty() ? "no times" : Spans.of(line, desk));
        draw(line);
    }

    private static String signed(double seconds) {
        return (seconds > 0 ? "+" : "") + Quantity.span(seconds);
    }

    private static String trouble(SourceLine line) {
        if (line.state() == EvidenceState.MISSING) return "the file is gone";
        if (line.state() == EvidenceState.CHANGED) return "the file was changed";
        if (line.state() == EvidenceState.GROWN) return "the file has grown since";
        if (line.state() == EvidenceState.TOUCHED) return "the file has another date";
        var problems = line.source().receipt().problems();
        if (problems.incomplete().isPresent()) return "incomplete";
        return problems.rejectedCount() == 0 ? "" : Quantity.count(problems.rejectedCount()) + " rejected";
    }

    private void draw(SourceLine line) {
        var tones = desk.tones();
        var g = bar.getGraphicsContext2D();
        g.clearRect(0, 0, bar.getWidth(), BAR_HEIGHT);
        g.setFill(tones.lane());
        g.fillRoundRect(0, 0, bar.getWidth(), BAR_HEIGHT, 4, 4);
        if (line.covered().isEmpty()) return;
        double from = x(line.covered().getFirst().from(), line.all());
        double to = x(line.covered().getLast().to(), line.all());
        g.setStroke(tones.quiet());
        g.setLineWidth(0.8);
        for (double x = from; x < to; x += 5) g.strokeLine(x, BAR_HEIGHT, Math.min(x + 6, to), BAR_HEIGHT - Math.min(6, to - x) * 2);
        for (var part : line.covered()) {
            double start = x(part.from(), line.all());
            double width = Math.max(1, x(part.to(), line.all()) - start);
            g.setFill(tones.background());
            g.fillRect(start, 0, width, BAR_HEIGHT);
            g.setFill(line.colour());
            g.fillRect(start, 0, width, BAR_HEIGHT);
        }
    }

    private double x(long time, TimeRange all) {
        return all.length() == 0 ? 0 : Math.clamp((double) (time - all.from()) / all.length(), 0, 1) * bar.getWidth();
    }
}
