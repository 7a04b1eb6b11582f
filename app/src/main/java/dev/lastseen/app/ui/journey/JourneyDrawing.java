package dev.lastseen.app.ui.journey;

import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.journey.JourneyPicture;
import dev.lastseen.app.picture.journey.SequencePicture;
import dev.lastseen.app.picture.journey.WaterfallPicture;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.pictures.PictureCanvas;
import dev.lastseen.app.ui.pictures.PictureFiles;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// The picture of a message, as wide as the page, in one of its kinds.
final class JourneyDrawing extends StackPane {
    private static final double NARROWEST = 400;

    private final PictureCanvas canvas = new PictureCanvas();
    private final SegmentedButton chooser = new SegmentedButton();
    private final PictureFiles files;
    private final Map<Kind, ToggleButton> buttons = new EnumMap<>(Kind.class);
    private @Nullable JourneyPage page;
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

    JourneyDrawing(Desk desk, Consumer<Subject> chosen) {
        files = new PictureFiles(desk);
        canvas.onChosen(chosen);
        getChildren().add(canvas);
        setMinWidth(0);
        setAlignment(Pos.TOP_LEFT); // where it is wider than the page, its beginning matters
        chooser.getStyleClass().add("segments");
        for (var one : Kind.values()) buttons.put(one, button(one));
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
        if (page == null || !kinds(page).contains(wanted)) return;
        kind = wanted;
        buttons.forEach((one, button) -> button.setSelected(one == kind));
        draw();
    }

    private static List<Kind> kinds(JourneyPage page) {
        return page.spans().isEmpty() ? List.of(Kind.LANES, Kind.SEQUENCE) : List.of(Kind.values());
    }

    /// Draws another message, in the kind chosen before where there is such a picture of it.
    void show(JourneyPage fresh, SessionState wanted) {
        page = fresh;
        state = wanted;
        files.offer(canvas, fileName(fresh));
        var offered = kinds(fresh).stream().map(buttons::get).toList();
        if (!chooser.getButtons().equals(offered)) chooser.getButtons().setAll(offered);
        choose(kinds(fresh).contains(kind) ? kind : Kind.LANES);
    }

    void show(SessionState wanted) {
        state = wanted;
        draw();
    }

    private void draw() {
        if (page == null || state == null || getWidth() < 1) return;
        canvas.show(picture(page, state, Math.max(NARROWEST, getWidth() / state.look().zoom())), state.look());
    }

    private Picture picture(JourneyPage page, SessionState state, double width) {
        var times = new TimeWords(Times.of(state.look()).zone(ZoneOffset.UTC));
        var selected = state.focus().record().isPresent() ? new Subject.Sighting(state.focus().record().getAsInt()) : null;
        return switch (kind) {
            case LANES -> JourneyPicture.of(page.facts(), width, times, selected);
            case SEQUENCE -> SequencePicture.of(page.facts(), width, times, selected);
            case SPANS -> WaterfallPicture.of(page.facts(), page.spans(), width, times, selected);
        };
    }

    private static String fileName(JourneyPage page) {
        return "journey-" + page.facts().identity().name().replaceAll("[^A-Za-z0-9._-]", "_");
    }

    void copy() {
        files.copy(canvas.picture());
    }

    void saveSvg() {
        if (page != null) files.saveSvg(canvas.picture(), fileName(page));
    }

    void savePng() {
        if (page != null) files.savePng(canvas.picture(), fileName(page));
    }
}
