package dev.lastseen.app.ui.base;

import dev.lastseen.model.follow.Following;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.paint.Color;

/// The systems of a case in the order in which every view shows them: along the route, then those that no message passes, by name.
///
/// @param names of the systems
public record Lanes(List<String> names) {
    public Lanes {
        names = List.copyOf(names);
    }

    /// The systems of an analysis.
    public static Lanes of(Following following) {
        var names = new LinkedHashSet<>(following.systemNames());
        var others = new ArrayList<>(following.space().systems());
        others.sort(String::compareTo);
        names.addAll(others);
        return new Lanes(List.copyOf(names));
    }

    /// The colour that a system has everywhere.
    public Color colour(String system) {
        return SystemTones.of(names.indexOf(system));
    }
}
