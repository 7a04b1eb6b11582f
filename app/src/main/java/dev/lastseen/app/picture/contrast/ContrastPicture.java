package dev.lastseen.app.picture.contrast;

import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.Labels;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// For each attribute two bars, how many of either side have it, with their counts and the chance of such a difference.
public final class ContrastPicture {
    private ContrastPicture() {}

    /// The picture, as wide as asked.
    ///
    /// @param labels   what the two sides are called
    /// @param selected an attribute, by its place, that is shown as selected
    public static Picture of(List<Contrasting> found, Labels labels, double width, @Nullable Subject selected) {
        var sketch = new Sketch();
        double bottom = new ContrastPainter(labels, width, sketch, selected).paint(found);
        var told = found.stream().map(one -> one.attribute() + " " + one.statement()).collect(Collectors.joining(". "));
        return sketch.picture(width, bottom, "What sets the " + labels.these() + " apart from the " + labels.those(), told);
    }
}
