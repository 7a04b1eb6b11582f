package dev.lastseen.app.ui.declared;

import dev.lastseen.app.casework.DeclaredWords;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.declared.Declared;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What people know and no evidence says. All of it is optional, is kept with the case, and can be undone.
public final class DeclaredView implements View {
    private final Desk desk;
    private final ScrollPane node = new ScrollPane();
    private @Nullable Declared shown;
    private @Nullable Object systems;

    public DeclaredView(Desk desk) {
        this.desk = desk;
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
    }

    @Override
    public ViewName name() {
        return ViewName.DECLARED;
    }

    @Override
    public Ikon icon() {
        return MaterialDesignT.TEXT_BOX_CHECK_OUTLINE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String badge(Work work) {
        int count = DeclaredWords.items(work.analysis().declared()).size();
        return count == 0 ? "" : Integer.toString(count);
    }

    @Override
    public void show(SessionState state) {
        if (state.work().isEmpty()) {
            shown = null;
            node.setContent(Parts.nothing("No case is open", "Open a case, or drop files on the window."));
            return;
        }
        var analysis = state.work().get().analysis();
        var names = analysis.following().space().systems();
        if (analysis.declared().equals(shown) && names.equals(systems)) return;
        shown = analysis.declared();
        systems = names;
        node.setContent(new DeclaredPane(analysis, desk));
    }
}
