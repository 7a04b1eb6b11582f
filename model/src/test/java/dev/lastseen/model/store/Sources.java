package dev.lastseen.model.store;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Receipt;
import dev.lastseen.model.Rejected;
import dev.lastseen.model.Source;
import dev.lastseen.model.Warning;
import dev.lastseen.model.segment.Samples;
import dev.lastseen.model.segment.SegmentTarget;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Sources for tests.
final class Sources {
    private Sources() {}

    /// Imports `n` sample records as `source`.
    static boolean add(SegmentTarget target, Source source, int n) {
        var intake = target.begin(source.path());
        return intake.complete(source, Samples.mixed(n, 1, intake));
    }

    static Source plain(String name, String sha) {
        var problems = new Receipt.Problems(List.of(), 0, List.of(), Optional.empty());
        var receipt = new Receipt(10, 0, new Receipt.Bytes(100, 0, 0, 100), Receipt.Span.NONE, problems);
        return source(name, sha, receipt, new Source.Clock(ZoneOffset.UTC, false));
    }

    static Source troubled(String name, String sha) {
        var rejected = List.of(new Rejected(3, 17, 40, "no time"), new Rejected(9, 1L << 40, 4, "cut – after “id”"));
        var end = new Incomplete(Incomplete.Cause.CUT, 99, "the last line ends inside a record");
        var problems = new Receipt.Problems(rejected, 7, List.of(new Warning(0, "zone assumed"), new Warning(5, "year inferred")), Optional.of(end));
        var span = new Receipt.Span(OptionalLong.of(-5), OptionalLong.of(1_772_150_400_000_000L));
        return source(name, sha, new Receipt(10, 3, new Receipt.Bytes(100, 44, 6, 150), span, problems), new Source.Clock(ZoneId.of("Asia/Kolkata"), true));
    }

    private static Source source(String name, String sha, Receipt receipt, Source.Clock clock) {
        return new Source(Path.of("/evidence", name), new Source.Content("f" + sha, sha, 150, 150, "plain"), "python-logging", "alpha", clock, receipt);
    }
}
