package dev.lastseen.model.follow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts the reason of an outcome into words.
final class Why {
    private static final long FIVE_MINUTES = 300_000_000L;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Following following;

    Why(Following following) {
        this.following = following;
    }

    String of(int message) {
        Verdicts verdicts = following.verdicts();
        String last = following.systemName(verdicts.lastSeen(message));
        return switch (verdicts.outcome(message)) {
            case DELIVERED -> "seen at " + last + (following.route().isTerminal(verdicts.lastSeen(message)) ? ", where its route ends" : ", where such messages may end, as was declared");
            case DROPPED -> last + " says that it let the message go";
            case STUCK -> last + " says that it holds the message, and nothing says that it was released";
            case VANISHED -> judges(message).stream().map(judge -> covered(message, judge)).collect(Collectors.joining("; "));
            case UNDETERMINED -> undetermined(message);
        };
    }

    private List<Integer> judges(int message) {
        int missing = following.verdicts().missingFrom(message);
        return missing == Verdicts.NOWHERE ? following.missingFromAny(message) : List.of(missing);
    }

    private String covered(int message, int judge) {
        long at = following.lastSeenAt(message);
        Coverage.Span span = following.coverage(judge).spans().stream().filter(s -> s.contains(at, at)).findFirst().orElseThrow();
        return "%s's evidence covers %s – %s and holds %,d other messages within 5 min".formatted(following.systemName(judge), clock(span.from()), clock(span.to()),
                near(judge, at));
    }

    private int near(int system, long at) {
        long[] arrivals = following.arrivals(system);
        return upTo(arrivals, at + FIVE_MINUTES) - upTo(arrivals, at - FIVE_MINUTES - 1);
    }

    /// Number of times up to and including `time`.
    private static int upTo(long[] times, long time) {
        int at = Arrays.binarySearch(times, time);
        if (at < 0) return -at - 1;
        while (at < times.length && times[at] == time) at++;
        return at;
    }

    private String undetermined(int message) {
        if (!following.presence().dated(message, following.verdicts().lastSeen(message))) return "its last sighting has no time, so nobody can tell when it was due";
        return judges(message).stream().filter(judge -> !isCovered(message, judge)).map(judge -> uncovered(message, judge)).collect(Collectors.joining("; "));
    }

    private boolean isCovered(int message, int judge) {
        long at = following.lastSeenAt(message);
        return following.coverage(judge).covers(at, at + deadline(message, judge));
    }

    private long deadline(int message, int judge) {
        return Math.max(1_000_000L, following.usual(following.verdicts().lastSeen(message), judge).deadline());
    }

    private String uncovered(int message, int judge) {
        long at = following.lastSeenAt(message);
        long until = at + deadline(message, judge);
        String name = following.systemName(judge);
        List<Coverage.Span> spans = following.coverage(judge).spans();
        String due = "due at %s between %s and %s".formatted(name, clock(at), clock(until));
        if (following.coverage(judge).sampled()) return due + ", whose evidence is declared to be a sample: its silence proves nothing";
        if (spans.isEmpty()) return due + ", whose evidence has no times";
        if (at < spans.getFirst().from()) return due + ", whose evidence begins at " + clock(spans.getFirst().from());
        if (until > spans.getLast().to()) return due + ", whose evidence ends at " + clock(spans.getLast().to());
        return due + ", whose evidence has a gap there";
    }

    private static String clock(long micros) {
        return CLOCK.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }
}
