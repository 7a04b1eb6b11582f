package dev.lastseen.app.ui.declared;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.DeclaredWords;
import dev.lastseen.app.casework.DeclaredWords.Item;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.importers.window.WindowFile;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.declared.Window;
import dev.lastseen.model.declared.Windows;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One card for each kind of knowledge: what it does, what is declared, and how to add to it.
final class DeclaredPane extends VBox {
    private final Desk desk;
    private final List<Item> items;

    DeclaredPane(Analysis analysis, Desk desk) {
        this.desk = desk;
        items = DeclaredWords.items(analysis.declared());
        getStyleClass().add("page");
        setId("declared");
        var forms = new DeclaredForms(analysis, this::declare);
        getChildren().addAll(
                new VBox(3, Parts.label("Declared", "title"),
                        Parts.wrapped("What you know and no evidence says. All of it is optional; it is kept with the case, stands in the report, and every change can be undone.", "quiet")),
                card("window", "Windows", "Maintenance or freeze windows: actions at the end of the route inside one are a finding, and a rate that is missed within one is expected.",
                        Parts.button("Read windows from a file", this::readWindows)),
                card("rate", "Expected rates and heartbeats", "A system that says less than this fell silent. Before its first and after its last record nothing is known.", forms.rate()),
                card("sampled", "Known sampling", "The silence of a system whose evidence is a sample proves nothing: it judges no loss, and no check takes what is missing there for a fault.", forms.sampled()),
                card("end", "Ends that are meant", "Messages that may end although the route goes on: all that end at a system, those on the way to one next system, or those that bear a value. They count as delivered.",
                        forms.end()));
    }

    private VBox card(String kind, String title, String effect, Node form) {
        var card = new VBox(8, Parts.label(title, "strong"), Parts.wrapped(effect, "muted"));
        card.getStyleClass().add("list-card");
        items.stream().filter(item -> item.kind().equals(kind)).forEach(item -> card.getChildren().add(row(item)));
        card.getChildren().add(form);
        return card;
    }

    private HBox row(Item item) {
        var remove = Parts.button("Remove", () -> declare("Removing what was declared", _ -> item.without()));
        remove.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(10, Parts.wrapped(item.text(), "evidence"), Parts.spring(), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void declare(String title, UnaryOperator<Declared> change) {
        desk.cases().change(title, (casework, _) -> casework.declare(change.apply(casework.state().analysis().declared())));
    }

    private void readWindows() {
        for (Path file : desk.dialogs().files("Choose windows: CSV or iCalendar")) {
            desk.cases().change("Reading windows", (casework, _) -> {
                List<Window> read = WindowFile.read(file, ZoneOffset.UTC).all();
                var before = casework.state().analysis().declared();
                casework.declare(before.with(new Windows(Stream.concat(before.windows().all().stream(), read.stream()).distinct().toList())));
            });
        }
    }
}
