package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Overrules;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Cases;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.follow.FollowOptions.Ends;
import dev.lastseen.model.follow.FollowOptions.NamedHop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The route as hops that can be removed and added, and where messages may begin and end. Every edit judges everything again and can be taken back.
final class RouteEditor extends VBox {
    private final Cases cases;
    private final FlowPane hops = new FlowPane(8, 8);
    private final HBox add = new HBox(8);
    private final HBox ends = new HBox(8);

    RouteEditor(Cases cases) {
        this.cases = cases;
        getStyleClass().addAll("card", "route-editor");
        var discover = new Button("Use the discovered route");
        discover.setOnAction(_ -> cases.decide("Discovering the route", overrules -> overrules.withRoute("").withEnds(Ends.NONE)));
        var undo = new Button("Undo");
        undo.setOnAction(_ -> cases.undo());
        var redo = new Button("Redo");
        redo.setOnAction(_ -> cases.redo());
        getChildren().addAll(heading("Route: every edit judges all messages again"), hops, add, ends, new HBox(8, undo, redo, discover));
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }

    void show(Work work) {
        var following = work.following();
        var names = following.follows() ? following.systemNames() : List.<String>of();
        var route = hops(work);
        hops.getChildren().setAll(route.stream().map(hop -> chip(hop, route)).toList());
        add.getChildren().setAll(adder(names, route));
        var overruled = work.state().overrules().ends();
        ends.getChildren().setAll(
                marker("May begin at", names, overruled.entries(), (overrules, chosen) -> overrules.withEnds(new Ends(chosen, overrules.ends().terminals()))),
                marker("May end at", names, overruled.terminals(), (overrules, chosen) -> overrules.withEnds(new Ends(overrules.ends().entries(), chosen))));
    }

    private static List<NamedHop> hops(Work work) {
        var following = work.following();
        return following.route().hops().stream().map(hop -> new NamedHop(following.systemName(hop.from()), following.systemName(hop.to()))).toList();
    }

    private Node chip(NamedHop hop, List<NamedHop> route) {
        var words = Visible.of(hop.from() + " → " + hop.to());
        var chip = new Button(words, new FontIcon(MaterialDesignC.CLOSE));
        chip.setMnemonicParsing(false); // names may hold an underscore
        chip.getStyleClass().add("chip");
        chip.setAccessibleText("Remove " + words);
        chip.setOnAction(_ -> {
            var left = new ArrayList<>(route);
            left.remove(hop);
            cases.decide("Removing " + words, overrules -> overrules.withRoute(left));
        });
        return chip;
    }

    private List<Node> adder(List<String> names, List<NamedHop> route) {
        var from = choice("from", names);
        var to = choice("to", names);
        var button = new Button("Add boundary");
        button.setId("add-hop");
        button.setOnAction(_ -> {
            if (from.getValue() == null || to.getValue() == null || from.getValue().equals(to.getValue())) return;
            var more = new ArrayList<>(route);
            more.add(new NamedHop(from.getValue(), to.getValue()));
            cases.decide("Adding " + from.getValue() + " → " + to.getValue(), overrules -> overrules.withRoute(more));
        });
        return List.of(from, new Label("→"), to, button);
    }

    private static SearchableComboBox<String> choice(String prompt, List<String> names) {
        var box = new SearchableComboBox<String>();
        box.setPromptText(prompt);
        box.getItems().setAll(names);
        box.setId("hop-" + prompt);
        return box;
    }

    @FunctionalInterface
    private interface Marking {
        Overrules apply(Overrules overrules, List<String> chosen);
    }

    private Node marker(String words, List<String> names, List<String> marked, Marking marking) {
        var box = new CheckComboBox<String>();
        box.setTitle(words);
        box.getItems().setAll(names);
        marked.forEach(name -> box.getCheckModel().check(name));
        box.addEventHandler(ComboBoxBase.ON_HIDDEN, _ -> {
            var chosen = List.copyOf(box.getCheckModel().getCheckedItems());
            UnaryOperator<Overrules> change = overrules -> marking.apply(overrules, chosen);
            if (!chosen.equals(marked)) cases.decide(words + " " + String.join(", ", chosen), change);
        });
        return box;
    }
}
