package dev.lastseen.app.casework;

import dev.lastseen.app.casework.Analysis.Citation;
import dev.lastseen.model.Level;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One message from system to system, with the raw records that show it.
public final class Journey {
    private final Analysis analysis;
    private final Following following;
    private final EvidenceReader evidence;
    private final int message;

    public Journey(Analysis analysis, EvidenceReader evidence, int message) {
        this.analysis = analysis;
        this.evidence = evidence;
        this.message = message;
        following = analysis.following();
    }

    /// A record that shows the message.
    ///
    /// @param time   with the clock corrected; empty where the record has none
    /// @param times  all its times as written, by field
    /// @param text   raw, continuation lines included
    public record Sighting(String system, Optional<Instant> time, Map<String, Instant> times, Level level, String text, Standing standing) {}

    /// Where a record stands in the evidence.
    ///
    /// @param offset first decoded byte
    /// @param length decoded bytes
    /// @param copies in how many sources it stands alike; 1 mostly
    public record Standing(Citation place, long offset, int length, int copies) {}

    /// The way between two systems that saw the message one after the other.
    public record Hop(String from, String to, double seconds, double usualSeconds) {}

    /// An identifier of the message and the record that joins it.
    public record Identifier(String kind, String value, Citation proof) {}

    public String name() {
        return following.name(message);
    }

    public String outcome() {
        return following.verdicts().outcome(message).word();
    }

    public String why() {
        return following.why(message);
    }

    /// The message that may be another try of this one.
    public Optional<String> possibleRetry() {
        var retry = following.possibleRetry(message);
        return retry.isPresent() ? Optional.of(following.name(retry.getAsInt())) : Optional.empty();
    }

    public Analysis.Loss end() {
        return analysis.loss(message);
    }

    public List<Identifier> identifiers() {
        return following.identifiers(message).stream()
                .map(one -> new Identifier(one.kind(), one.value(), analysis.citation(one.proof())))
                .toList();
    }

    /// In order of time.
    public List<Sighting> sightings() {
        return Arrays.stream(following.records(message)).mapToObj(this::sighting).toList();
    }

    private Sighting sighting(int record) {
        var space = following.space();
        var entry = analysis.evidence().get(space.source(record));
        var segment = entry.segment();
        int local = space.local(record);
        long time = following.clocks().time(record);
        return new Sighting(
                space.systems().get(space.system(record)),
                time == Segment.NO_TIME ? Optional.empty() : Optional.of(Quantity.instant(time)),
                times(segment, local),
                segment.level(local),
                evidence.text(entry, local),
                new Standing(analysis.citation(record), segment.offset(local), segment.length(local), following.copies(record)));
    }

    private static Map<String, Instant> times(Segment segment, int local) {
        var times = new LinkedHashMap<String, Instant>();
        segment.row(local, (column, code) -> keep(segment, local, column, code, times));
        for (int column = 0; column < segment.columns().size(); column++) {
            if (segment.columns().inherited(column)) keep(segment, local, column, segment.value(local, column), times);
        }
        return times;
    }

    private static void keep(Segment segment, int local, int column, int code, Map<String, Instant> times) {
        if (code == -1 || !ValueCode.isTime(code)) return;
        times.putIfAbsent(segment.columns().name(column), Quantity.instant(PooledTime.micros(segment.pooledTime(local, code))));
    }

    /// Between systems that saw the message at a known time, in order of the route.
    public List<Hop> hops() {
        var hops = new ArrayList<Hop>();
        int before = -1;
        for (int system : following.route().order()) {
            if (!following.presence().dated(message, system)) continue;
            if (before >= 0) hops.add(hop(before, system));
            before = system;
        }
        return hops;
    }

    private Hop hop(int from, int to) {
        long took = following.presence().first(message, to) - following.presence().first(message, from);
        return new Hop(following.systemName(from), following.systemName(to), took / 1e6, following.usual(from, to).median() / 1e6);
    }
}
