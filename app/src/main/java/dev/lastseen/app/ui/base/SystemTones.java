package dev.lastseen.app.ui.base;

import java.util.List;
import javafx.scene.paint.Color;

/// The colours of systems, from a set that colour-blind people can tell apart. A system keeps its colour everywhere; where there are more systems than colours
/// they begin again, so colour is never the only sign.
public final class SystemTones {
    private static final List<Color> ALL = List.of(
            Color.web("#0072b2"), Color.web("#009e73"), Color.web("#cc79a7"), Color.web("#e69f00"),
            Color.web("#56b4e9"), Color.web("#d55e00"), Color.web("#f0e442"), Color.web("#999999"));

    private SystemTones() {}

    /// The colour of the system at this place in [Lanes#names].
    public static Color of(int place) {
        return ALL.get(Math.floorMod(place, ALL.size()));
    }
}
