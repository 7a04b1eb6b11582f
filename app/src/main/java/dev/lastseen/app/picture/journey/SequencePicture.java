package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.TimeWords;
import org.jspecify.annotations.Nullable;

/// One message as a sequence: a line for each system, the sightings one below the other in order of time, an arrow where the message came to a system first.
public final class SequencePicture {
    private SequencePicture() {}

    /// The picture, as wide as asked.
    ///
    /// @param selected a sighting that is shown as selected
    public static Picture of(JourneyFacts facts, double width, TimeWords times, @Nullable Subject selected) {
        var sketch = new Sketch();
        double bottom = new SequencePainter(facts, width, times, sketch, selected).paint();
        return sketch.picture(width, bottom, "Sequence of " + facts.identity().name(), JourneyPicture.description(facts, times));
    }
}
