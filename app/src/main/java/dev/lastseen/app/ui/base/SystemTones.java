package dev.lastseen.app.ui.base;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Palette;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/// The colours of systems, from a set that colour-blind people can tell apart. A system keeps its colour everywhere; where there are more systems than colours
/// they begin again, so colour is never the only sign.
public final class SystemTones {
    private static final List<Color> ALL = IntStream.range(0, Ink.SYSTEMS).mapToObj(place -> Color.web("#" + Palette.LIGHT.hex(Ink.system(place)))).toList();

    private SystemTones() {}

    /// The colour of the system at this place in [Lanes#names].
    public static Color of(int place) {
        return ALL.get(Math.floorMod(place, ALL.size()));
    }
}
