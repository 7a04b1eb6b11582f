package dev.lastseen.app.picture.route;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.model.follow.Following;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The route: systems in layers, bands as high as their volume, and red offshoots for what was lost, with counts and share.
public final class RoutePicture {
    private RoutePicture() {}

    /// What the picture of an analysis shows; takes a moment where there are very many messages.
    public static RouteFacts facts(Following following) {
        return new FactFinder(following).find();
    }

    /// The picture, about as wide as asked; what does not fit goes on in further rows.
    ///
    /// @param selected a hop or a system that is shown as selected
    public static Picture of(RouteFacts facts, double width, @Nullable Subject selected) {
        var sketch = new Sketch();
        double bottom = new RoutePainter(facts, width, sketch, selected).paint();
        return sketch.picture(width, bottom, "Route of " + Quantity.count(facts.messages()) + " messages", description(facts));
    }

    private static String description(RouteFacts facts) {
        return facts.hops().stream().map(hop -> HopWords.of(facts, hop)).collect(Collectors.joining(". "));
    }
}
