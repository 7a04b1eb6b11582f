package dev.lastseen.model.follow;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SourceRecords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeMap;

/// Everything that following reads, as one text whose digest tells whether anything is different. Each part stands behind its length, so no two inputs read alike.
final class Inputs {
    private final StringBuilder text = new StringBuilder();

    Inputs add(String part) {
        text.append(part.length()).append(' ').append(part).append('\n');
        return this;
    }

    private Inputs add(long number) {
        text.append(number).append('\n');
        return this;
    }

    private void all(Collection<String> parts) {
        add(parts.size());
        parts.forEach(this::add);
    }

    Inputs add(SourceRecords records) {
        Source source = records.source();
        add(source.path().toString()).add(source.content().decodedSha256()).add(source.format()).add(source.system());
        add(source.clock().zone().getId()).add(source.clock().assumed() ? 1 : 0);
        add(source.incomplete().map(Inputs::text).orElse(""));
        Segment segment = records.segment();
        add(segment.size()).add(segment.dictionary().size()).add(segment.shapes().size()).add(segment.contexts().size());
        all(segment.systems());
        all(segment.columns().names());
        return this;
    }

    private static String text(Incomplete end) {
        return end.cause() + " " + end.line() + " " + end.reason();
    }

    Inputs add(FollowOptions options) {
        add(options.kind().orElse(""));
        add(options.route().size());
        options.route().forEach(hop -> add(hop.from()).add(hop.to()));
        all(options.ends().entries());
        all(options.ends().terminals());
        add(options.clocks().size());
        new TreeMap<>(options.clocks()).forEach((system, micros) -> add(system).add(micros));
        all(options.joins());
        all(options.known().sampled());
        add(options.known().ends().size());
        options.known().ends().forEach(end -> add(end.system()).add(end.to()).add(end.field()).add(end.value()));
        return this;
    }

    /// SHA-256, in lower-case hex.
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
