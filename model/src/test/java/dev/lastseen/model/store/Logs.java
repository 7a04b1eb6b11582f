package dev.lastseen.model.store;

import dev.lastseen.model.Level;
import dev.lastseen.model.Source;
import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.segment.SegmentTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

/// Real files for tests, read as lines; a line that begins with a tab continues the record before it.
final class Logs {
    private static final long START = 1_772_150_400_000_000L;

    private Logs() {}

    static Source lines(SegmentTarget target, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var intake = target.begin(file);
        var builder = new SegmentBuilder(file.getFileName().toString(), ZoneOffset.UTC, intake);
        int from = 0;
        int line = 1;
        for (int number = 0; from < bytes.length; number++) {
            int firstLine = line;
            int end = lineEnd(bytes, from);
            line++;
            while (end < bytes.length && bytes[end] == '\t') {
                end = lineEnd(bytes, end);
                line++;
            }
            builder.begin(from, firstLine);
            builder.time(START + number * 1_000_000L);
            builder.level(Level.INFO);
            builder.end(end);
            from = end;
        }
        var source = source(file, bytes.length);
        intake.complete(source, builder.build());
        return source;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') at++;
        return Math.min(bytes.length, at + 1);
    }

    private static Source source(Path file, long size) throws IOException {
        String sha = Digests.sha256(file);
        var plain = Sources.plain("x", "y");
        return new Source(file, new Source.Content(sha, sha, size, size, "plain"), "lines", file.getFileName().toString(), plain.clock(), plain.receipt());
    }
}
