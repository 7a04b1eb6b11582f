package dev.lastseen.app.ui.findings;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.check.Finding;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.controlsfx.control.MasterDetailPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What the checks proved, the most severe first; the chosen one in full at the right.
public final class FindingsView implements View {
    private final Desk desk;
    private static final double LIST_SHARE = 0.66;

    private final MasterDetailPane node = new MasterDetailPane(Side.RIGHT);
    private final ScrollPane page = new ScrollPane();
    private final FindingSide side;
    private @Nullable Analysis shown;
    private @Nullable FindingList list;
    private Background.@Nullable Running checking;

    public FindingsView(Desk desk) {
        this.desk = desk;
        side = new FindingSide(desk);
        page.setFitToWidth(true);
        page.getStyleClass().add("page-scroll");
        node.setMasterNode(page);
        node.setDetailNode(side.node());
        node.setDividerPosition(LIST_SHARE);
        node.setAnimated(false);
        node.setShowDetailNode(false);
    }

    @Override
    public ViewName name() {
        return ViewName.FINDINGS;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignC.CLIPBOARD_ALERT_OUTLINE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SessionState state) {
        if (state.work().isEmpty()) {
            stop();
            shown = null;
            say(Parts.nothing("No case is open", "Open a case, or drop files on the window."));
            return;
        }
        var work = state.work().get();
        if (shown == null || shown != work.analysis()) check(work);
        else if (list != null) look(list, state, work);
    }

    /// Chooses the finding that the record looked at begins the proof of, unless the chosen one rests on it too.
    private void look(FindingList known, SessionState state, Work work) {
        side.look(state);
        if (state.focus().record().isEmpty()) return;
        var record = Optional.of(state.focus().record().getAsInt());
        if (known.finding(known.chosen()).evidence().stream().anyMatch(place -> work.analysis().record(place).equals(record))) return;
        for (int i = 0; i < known.size(); i++) {
            if (!work.analysis().record(known.finding(i).evidence().getFirst()).equals(record)) continue;
            known.choose(i);
            page.setVvalue((double) i / Math.max(1, known.size() - 1));
            return;
        }
    }

    private void check(Work work) {
        stop();
        shown = work.analysis();
        list = null;
        say(Parts.nothing("Checking …", "Eighteen checks look for what goes wrong silently."));
        side.clear();
        checking = desk.background().work("Running the checks", _ -> work.analysis().findings()).alone().then(findings -> show(findings, work)).start();
    }

    private void show(List<Finding> findings, Work work) {
        if (findings.isEmpty()) {
            var silent = new SilentChecks(findings);
            silent.getStyleClass().add("page");
            say(silent);
            return;
        }
        list = new FindingList(findings, finding -> side.show(finding, work));
        page.setContent(list);
        node.setShowDetailNode(true);
        list.choose(0);
        look(list, desk.session().state(), work);
    }

    /// Shows something alone.
    private void say(Node words) {
        page.setContent(words);
        node.setShowDetailNode(false);
    }

    private void stop() {
        if (checking != null) checking.cancel();
        checking = null;
    }
}
