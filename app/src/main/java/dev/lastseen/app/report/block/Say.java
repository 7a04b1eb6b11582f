package dev.lastseen.app.report.block;

import dev.lastseen.app.casework.Quantity;
import java.util.ArrayList;
import java.util.List;

/// Puts a [Text] together. What comes from evidence passes the [Door]. For one thread.
public final class Say {
    private final Door door;
    private final List<Run> runs = new ArrayList<>();

    public Say(Door door) {
        this.door = door;
    }

    /// The report's own words.
    public Say words(String text) {
        return styled(text, Run.Style.PLAIN);
    }

    public Say strong(String text) {
        return styled(text, Run.Style.STRONG);
    }

    public Say quiet(String text) {
        return styled(text, Run.Style.QUIET);
    }

    /// The report's own words in a style.
    public Say styled(String text, Run.Style style) {
        if (!text.isEmpty()) runs.add(new Run.Words(text, style));
        return this;
    }

    /// A count with its thousands apart.
    public Say count(long count) {
        return strong(Quantity.count(count));
    }

    /// A value from the evidence as it is written.
    public Say value(String evidence) {
        runs.add(door.value(evidence));
        return this;
    }

    /// A sentence from the analysis, which holds values from the evidence, or one that people wrote.
    public Say sentence(String evidence) {
        runs.add(door.sentence(evidence));
        return this;
    }

    /// Where it can be read.
    public Say cite(Run.Cite cite) {
        if (!runs.isEmpty()) words(" ");
        runs.add(cite);
        return this;
    }

    /// The same, several times.
    public Say cites(List<Run.Cite> cites) {
        cites.forEach(this::cite);
        return this;
    }

    public Text text() {
        return new Text(runs);
    }
}
