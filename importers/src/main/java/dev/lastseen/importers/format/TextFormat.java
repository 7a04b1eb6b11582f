package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LayoutProbe;
import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TextSpec;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;

/// A text format that is described by data.
final class TextFormat extends LineFormat {
    private final TextSpec spec;

    TextFormat(TextSpec spec) {
        this.spec = spec;
    }

    @Override
    public String id() {
        return spec.id();
    }

    @Override
    public String title() {
        return spec.title();
    }

    /// The more parts of the lines a layout tells apart, the better it explains them; hence the weight of the parts.
    @Override
    public Score score(Head head) {
        LayoutProbe probe = spec.probe();
        LineShare share = LineShare.of(head, probe::line);
        if (probe.matched() == 0) return Score.NO;
        double telling = Math.min(0.95, 0.5 + 0.06 * probe.parts());
        return new Score(share.share() * telling, share.why());
    }

    @Override
    LineParser parser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        return spec.parser(out, lastModified, notes);
    }
}
