package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TextSpec;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Unknown text is evidence too: lines without a time.
final class LinesFormat extends LineFormat {
    private static final TextSpec SPEC = TextSpec.of(
            new TextSpec.Definition("lines", "Lines of text without a time", List.of("{text}"), List.of(), List.of(), Map.of()));

    @Override
    public String id() {
        return SPEC.id();
    }

    @Override
    public String title() {
        return SPEC.title();
    }

    @Override
    public Score score(Head head) {
        return TextBytes.isText(head) ? new Score(0.1, "text of no known form") : Score.NO;
    }

    @Override
    LineParser parser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        LineParser all = SPEC.parser(out, lastModified, notes);
        return new NotBlank(all);
    }

    /// Lines with something on them.
    private record NotBlank(LineParser all) implements LineParser {
        @Override
        public boolean matches(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') return all.matches(bytes, from, to);
            }
            return false;
        }

        @Override
        public void emit(byte[] bytes) {
            all.emit(bytes);
        }

        @Override
        public void restart(boolean sawAll) {
            all.restart(sawAll);
        }

        @Override
        public void learn(byte[] bytes) {
            all.learn(bytes);
        }
    }
}
