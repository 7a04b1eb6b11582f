package dev.lastseen.app.ui.journey;

import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.journey.JourneyFacts;
import dev.lastseen.app.picture.journey.JourneyPicture;
import dev.lastseen.app.picture.journey.SequencePicture;
import dev.lastseen.app.picture.journey.Span;
import dev.lastseen.app.picture.journey.WaterfallPicture;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.pictures.PictureCanvas;
import dev.lastseen.app.ui.pictures.PictureFiles;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// The picture of a message, as wide as the page, in one of its kinds.
final class JourneyDrawing extends StackPane {
    private static final double NARROWEST = 620;

    private final JourneyFacts facts;
    private final List<Span> spans;
    private final List<Kind> kinds;
    private final PictureCanvas canvas = new PictureCanvas();
    private final SegmentedButton chooser = new SegmentedButton();
    private final PictureFiles files;
    private @Nullable SessionState state;
    private Kind kind = Kind.LANES;

    /// The ways to draw a message.
    enum Kind {
        LANES("Lanes"),
        SEQUENCE("Sequence"),
        SPANS("Spans");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    JourneyDrawing(JourneyPage page, Desk desk, Consumer<Subject> chosen) {
        facts = page.facts();
        spans = page.spans();
        kinds = spans.isEmpty() ? List.of(Kind.LANES, Kind.SEQUENCE) : List.of(Kind.values());
        files = new PictureFiles(desk);
        files.offer(canvas, fileName());
        canvas.onChosen(chosen);
        getChildren().add(canvas);
        setMinWidth(0);
        chooser.getStyleClass().add("segments");
        for (var one : kinds) chooser.getButtons().add(button(one));
        widthProperty().addListener(_ -> draw());
    }

    private ToggleButton button(Kind one) {
        var button = new ToggleButton(one.title);
        button.setSelected(one == kind);
        button.setOnAction(_ -> choose(one));
        return button;
    }

    /// The switch between kinds of pictures.
    SegmentedButton chooser() {
        return chooser;
    }

    void choose(Kind wanted) {
        if (!kinds.contains(wanted)) return;
        kind = wanted;
        for (int i = 0; i < kinds.size(); i++) chooser.getButtons().get(i).setSelected(kinds.get(i) == kind);
        draw();
    }

    void show(SessionState wanted) {
        state = wanted;
        draw();
    }

    private void draw() {
        if (state == null || getWidth() < 1) return;
        canvas.show(picture(state, Math.max(NARROWEST, getWidth() / state.look().zoom())), state.look());
    }

    private Picture picture(SessionState state, double width) {
        var times = new TimeWords(Times.of(state.look()).zone(ZoneOffset.UTC));
        var selected = state.focus().record().isPresent() ? new Subject.Sighting(state.focus().record().getAsInt()) : null;
        return switch (kind) {
            case LANES -> JourneyPicture.of(facts, width, times, selected);
            case SEQUENCE -> SequencePicture.of(facts, width, times, selected);
            case SPANS -> WaterfallPicture.of(facts, spans, width, times, selected);
        };
    }

    private String fileName() {
        return "journey-" + facts.identity().name().replaceAll("[^A-Za-z0-9._-]", "_");
    }

    void copy() {
        files.copy(canvas.picture());
    }

    void saveSvg() {
        files.saveSvg(canvas.picture(), fileName());
    }

    void savePng() {
        files.savePng(canvas.picture(), fileName());
    }
}
