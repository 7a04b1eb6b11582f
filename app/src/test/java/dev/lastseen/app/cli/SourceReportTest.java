package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Receipt;
import dev.lastseen.model.Rejected;
import dev.lastseen.model.Source;
import dev.lastseen.model.Warning;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SourceReportTest {
    private static final Source CUT = source("/in/worker.log.gz", 400, new Receipt.Bytes(900, 80, 20, 1_000));

    @Test
    void writesTheMembersOfTheContract() throws IOException {
        var screen = new Screen();
        try (var json = new JsonOutput(screen.terminal())) {
            var report = new SourceReport(List.of(CUT));
            json.object(one -> {
                report.members(CUT, 7200, one);
                report.warnings(CUT, one);
            });
        }
        assertEquals("""
                {"file":"worker.log.gz","path":"/in/worker.log.gz","sha256":"ab12","bytes":400,"bytesAccounted":400,\
                "format":"logfmt","system":"worker","records":7,"continuations":2,"rejected":1,\
                "from":"1970-01-01T00:00:01.500Z","to":null,"zone":"UTC","clockOffsetSeconds":7200.0,\
                "warnings":[{"line":9,"message":"incomplete: ends inside a record"},\
                {"line":0,"message":"no year"},{"line":9,"message":"not read: no time"}]}
                """, screen.out());
    }

    @Test
    void countsUnaccountedBytesOfCompressedSourcesByShare() throws IOException {
        var screen = new Screen();
        var half = source("/in/half.gz", 400, new Receipt.Bytes(500, 0, 0, 1_000));
        try (var json = new JsonOutput(screen.terminal())) {
            json.object(one -> new SourceReport(List.of(half)).members(half, 0, one));
        }
        assertEquals("200", screen.out().replaceAll(".*\"bytesAccounted\":(\\d+).*\n", "$1"));
    }

    @Test
    void printsOneLineASourceAndItsProblemsBelow() {
        var screen = new Screen();
        new SourceReport(List.of(CUT)).print(List.of(CUT), screen.terminal());
        assertEquals("""
                file           system  format  records  rejected  from (UTC)               to (UTC)  zone
                worker.log.gz  worker  logfmt        7         1  1970-01-01 00:00:01.500  –         UTC (assumed)
                ! worker.log.gz:9: incomplete: ends inside a record
                ! worker.log.gz: no year
                ! worker.log.gz:9: not read: no time
                """, screen.out());
    }

    private static Source source(String path, long stored, Receipt.Bytes bytes) {
        var problems = new Receipt.Problems(
                List.of(new Rejected(9, 900, 80, "no time")),
                1,
                List.of(new Warning(0, "no year")),
                Optional.of(new Incomplete(Incomplete.Cause.CUT, 9, "ends inside a record")));
        var span = new Receipt.Span(OptionalLong.of(1_500_000), OptionalLong.empty());
        return new Source(
                Path.of(path),
                new Source.Content("ab12", "cd34", stored, 1_000, "gzip"),
                "logfmt",
                "worker",
                new Source.Clock(ZoneOffset.UTC, true),
                new Receipt(7, 2, bytes, span, problems));
    }
}
