package dev.lastseen.app.picture.coverage;

import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.model.follow.Following;
import java.util.stream.Collectors;

/// A lane for each system: filled where its evidence can vouch, hatched where nothing covers the time, with what ends early said in words.
public final class CoveragePicture {
    private CoveragePicture() {}

    /// What the picture of an analysis shows.
    public static CoverageFacts facts(Following following) {
        return new CoverageFinder(following).find();
    }

    /// The picture, as wide as asked.
    public static Picture of(CoverageFacts facts, double width, TimeWords times) {
        var sketch = new Sketch();
        var painter = new CoveragePainter(facts, width, times, sketch);
        double bottom = painter.paint();
        return sketch.picture(width, bottom, "Coverage of " + facts.rows().size() + " systems", facts.rows().stream().map(painter::words).collect(Collectors.joining(". ")));
    }
}
