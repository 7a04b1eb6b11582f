package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Cases;
import dev.lastseen.app.ui.parts.Parts;
import dev.lastseen.model.contrast.MeantEnd;
import dev.lastseen.model.follow.AllowedEnd;
import dev.lastseen.model.follow.FollowOptions.Ends;
import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Asks whether messages with one value end at a system on purpose. Until somebody says so they are lost; one click says it, and can be taken back.
final class MeantEndCard extends VBox {
    private final MeantEnd end;
    private final String system;

    /// @param system name of the system at which they end
    MeantEndCard(MeantEnd end, String system, Cases cases) {
        super(6);
        this.end = end;
        this.system = system;
        getStyleClass().add("card");
        var question = end.question();
        var only = new Button(Visible.of("Those with " + end.field() + " = " + end.value() + " may end at " + system));
        only.setMnemonicParsing(false); // names may hold an underscore
        only.setId("allow-end-of-value");
        only.setOnAction(_ -> cases.change("Letting such messages end at " + system, (casework, _) ->
                casework.declare(casework.state().analysis().declared().with(new AllowedEnd(system, "", end.field(), end.value())))));
        var yes = new Button(Visible.of("All messages may end at " + system));
        yes.setMnemonicParsing(false); // names may hold an underscore
        yes.setId("allow-end");
        yes.setOnAction(_ -> cases.decide("Letting messages end at " + system, overrules -> overrules.withEnds(with(overrules.ends()))));
        var asked = Character.toUpperCase(question.charAt(0)) + question.substring(1);
        getChildren().addAll(Parts.wrapped(Visible.of(asked), "strong"), Parts.wrapped(Visible.of(basis()), "muted"), Parts.wrapped(Visible.of(price()), "muted"), only, yes);
    }

    private Ends with(Ends before) {
        var terminals = new ArrayList<>(before.terminals());
        terminals.add(system);
        return new Ends(before.entries(), terminals);
    }

    private String basis() {
        var counts = end.counts();
        var also = end.also().isEmpty() ? "" : " The same messages have " + String.join(", ", end.also()) + ".";
        return "%s of the %s that end at %s have it, and %s of the %s that go on.%s".formatted(Quantity.count(counts.theseWith()), Quantity.count(counts.these()),
                system, Quantity.count(counts.thoseWith()), Quantity.count(counts.those()), also);
    }

    /// What an answer costs.
    private String price() {
        int others = end.counts().these() - end.counts().theseWith();
        var lost = "They count as lost until you say that this is meant.";
        return others == 0 ? lost : lost + " If all may end there, the " + Quantity.count(others) + (others == 1 ? " other that ends" : " others that end") + " there would not count as lost either.";
    }
}
