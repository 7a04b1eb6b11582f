package dev.lastseen.app.picture.journey;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The lanes of one message: a lane for each system, a mark for each sighting with what it says and where that stands, ways with their time against the usual one, a
/// hollow mark where it should have come, and faintly how the nearest message went that did arrive.
public final class JourneyPicture {
    private JourneyPicture() {}

    /// The picture, as wide as asked.
    ///
    /// @param selected a sighting that is shown as selected
    public static Picture of(JourneyFacts facts, double width, TimeWords times, @Nullable Subject selected) {
        var sketch = new Sketch();
        double bottom = new LanePainter(facts, width, times, sketch).paint(selected);
        return sketch.picture(width, bottom, "Journey of " + facts.identity().name(), description(facts, times));
    }

    static String description(JourneyFacts facts, TimeWords times) {
        var identity = facts.identity();
        var seen = facts.seen().stream()
                .map(one -> "seen at " + facts.lanes().get(one.lane()).name() + (one.isDated() ? " " + times.full(one.time()) : " without a time") + " (" + one.place() + ")")
                .collect(Collectors.joining(", "));
        return identity.name() + " " + identity.outcome().word() + ": " + identity.why() + ". " + Quantity.count(facts.seen().size()) + " sightings: " + seen;
    }
}
