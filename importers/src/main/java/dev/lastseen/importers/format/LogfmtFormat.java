package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.LogfmtParser;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.time.ZoneOffset;

/// Lines of `key=value` pairs and nothing else.
final class LogfmtFormat extends LineFormat {
    @Override
    public String id() {
        return "logfmt";
    }

    @Override
    public String title() {
        return "logfmt (key=value lines)";
    }

    @Override
    public Score score(Head head) {
        var parser = new LogfmtParser(new SegmentBuilder("", ZoneOffset.UTC, ChunkSink.MEMORY), Instant.EPOCH, TimeNotes.NONE);
        int[] timed = {0};
        LineShare share = LineShare.of(head, (bytes, from, to) -> {
            boolean pairs = parser.matches(bytes, from, to);
            if (pairs && parser.namesTime(bytes)) timed[0]++;
            return pairs;
        });
        return share.share() == 0 ? Score.NO : new Score((timed[0] * 2 > share.matched() ? 0.9 : 0.6) * share.share(), share.why());
    }

    @Override
    LineParser parser(SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        return new LogfmtParser(out, lastModified, notes);
    }
}
