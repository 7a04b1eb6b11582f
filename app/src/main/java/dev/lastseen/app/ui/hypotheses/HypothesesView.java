package dev.lastseen.app.ui.hypotheses;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Claims about messages, judged by the evidence: supported, refuted with counterexamples, or undetermined with what would settle them.
public final class HypothesesView implements View {
    private final Desk desk;
    private final ScrollPane node = new ScrollPane();
    private @Nullable Analysis shown;
    private Background.@Nullable Running reading;

    public HypothesesView(Desk desk) {
        this.desk = desk;
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
    }

    @Override
    public ViewName name() {
        return ViewName.HYPOTHESES;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignF.FLASK_OUTLINE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        if (reading != null && !isShown(state)) reading.cancel();
        if (state.work().isEmpty() || !state.work().get().following().follows()) {
            shown = null;
            node.setContent(Parts.nothing("Nothing to test", "Claims speak of messages, which must be followed through two systems first."));
        } else if (!isShown(state)) {
            read(state.work().get());
        }
    }

    private boolean isShown(SessionState state) {
        return state.work().isPresent() && shown != null && shown == state.work().get().analysis();
    }

    private void read(Work work) {
        shown = work.analysis();
        node.setContent(Parts.nothing("Reading the claims", "What sets lost messages apart is gathered for them, where it is not known yet."));
        reading = desk.background().quietly(_ -> new Claims(work)).alone().then(claims -> node.setContent(new HypothesesPane(claims, desk))).start();
    }
}
