package dev.lastseen.app.ui.report;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Lets people drag exhibits into another order. The system's own drag and drop is for what leaves a window; here a card only changes its place.
final class ExhibitDrag {
    private static final double LEAST = 5;
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final VBox box;
    private @Nullable ExhibitCard pressed;
    private double pressedAt;
    private boolean dragging;

    private ExhibitDrag(VBox box) {
        this.box = box;
    }

    /// @param box holds the cards
    static void on(VBox box) {
        var drag = new ExhibitDrag(box);
        box.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::press);
        box.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::drag);
        box.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::drop);
    }

    private void press(MouseEvent event) {
        pressed = isInText(event) ? null : under(event);
        pressedAt = event.getSceneY();
        dragging = false;
    }

    private void drag(MouseEvent event) {
        if (pressed == null) return;
        dragging |= Math.abs(event.getSceneY() - pressedAt) >= LEAST;
        if (dragging) mark(pressed, under(event));
    }

    private void drop(MouseEvent event) {
        var card = pressed;
        pressed = null;
        if (card == null || !dragging) return;
        mark(null, null);
        var target = under(event);
        if (target != null) card.moveTo(target);
    }

    private void mark(@Nullable ExhibitCard dragged, @Nullable ExhibitCard target) {
        cards().forEach(card -> {
            card.pseudoClassStateChanged(DRAGGED, card.equals(dragged));
            card.pseudoClassStateChanged(TARGET, card.equals(target) && !card.equals(dragged));
        });
    }

    /// A text is marked by dragging.
    private static boolean isInText(MouseEvent event) {
        for (Node node = event.getTarget() instanceof Node target ? target : null; node != null; node = node.getParent()) {
            if (node instanceof TextInputControl) return true;
        }
        return false;
    }

    private List<ExhibitCard> cards() {
        return box.getChildren().stream().filter(ExhibitCard.class::isInstance).map(ExhibitCard.class::cast).toList();
    }

    private @Nullable ExhibitCard under(MouseEvent event) {
        double y = box.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return cards().stream().filter(card -> y >= card.getBoundsInParent().getMinY() && y <= card.getBoundsInParent().getMaxY()).findFirst().orElse(null);
    }
}
