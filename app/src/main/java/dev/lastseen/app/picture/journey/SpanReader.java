package dev.lastseen.app.picture.journey;

import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the spans among the records of a message, by the field names of OTLP (`spanId`, `parentSpanId`, `endTimeUnixNano`), Jaeger (`spanID`, `references.spanID`,
/// `duration` in microseconds) and Zipkin (`id`, `parentId`, `duration` in microseconds).
public final class SpanReader {
    private static final Set<String> IDS = Set.of("spanid");
    private static final Set<String> ZIPKIN_IDS = Set.of("id");
    private static final Set<String> PARENTS = Set.of("parentspanid", "parentid", "referencesspanid");
    private static final Set<String> ENDS = Set.of("endtimeunixnano", "endtime");
    private static final Set<String> DURATIONS = Set.of("duration");
    private static final Set<String> NAMES = Set.of("name", "operationname");

    private final Following following;

    public SpanReader(Following following) {
        this.following = following;
    }

    /// A span before its place in the tree is known.
    private record Found(Seen seen, String id, String parent, String name, Coverage.Span time) {}

    /// The spans of a message, each behind the one that it belongs to; empty where no trace shows it.
    public List<Span> read(JourneyFacts facts) {
        var found = facts.seen().stream().filter(Seen::isDated).map(this::span).filter(span -> !span.id().isEmpty()).sorted(Comparator.comparingLong(span -> span.time().from())).toList();
        var known = new HashMap<String, Found>();
        for (var span : found) known.putIfAbsent(span.id(), span);
        var spans = new ArrayList<Span>();
        for (var span : found) {
            if (!known.containsKey(span.parent()) || span.parent().equals(span.id())) add(span, 0, found, spans);
        }
        return spans;
    }

    private static void add(Found span, int depth, List<Found> all, List<Span> spans) {
        boolean again = spans.stream().anyMatch(done -> done.record() == span.seen().record());
        if (again) return;
        spans.add(new Span(span.seen().record(), span.seen().lane(), depth, span.name(), span.seen().place(), span.time()));
        for (var child : all) {
            if (child.parent().equals(span.id())) add(child, depth + 1, all, spans);
        }
    }

    private Found span(Seen seen) {
        int source = following.space().source(seen.record());
        var segment = following.space().segment(source);
        int local = following.space().local(seen.record());
        var values = values(segment, local);
        var parent = text(values, PARENTS, segment, local);
        boolean zipkin = !parent.isEmpty() || values.containsKey("duration") && values.containsKey("traceid");
        var id = text(values, IDS, segment, local);
        if (id.isEmpty() && zipkin) id = text(values, ZIPKIN_IDS, segment, local);
        var name = text(values, NAMES, segment, local);
        return new Found(seen, id, parent, name.isEmpty() ? seen.words() : name, new Coverage.Span(seen.time(), Math.max(seen.time(), end(values, segment, local, seen.time()))));
    }

    /// Codes by the names of their fields, in small letters without `_` and `.`.
    private static Map<String, Integer> values(Segment segment, int local) {
        var values = new HashMap<String, Integer>();
        segment.row(local, (column, code) -> values.putIfAbsent(segment.columns().name(column).toLowerCase(Locale.ROOT).replace("_", "").replace(".", ""), code));
        return values;
    }

    private static String text(Map<String, Integer> values, Set<String> names, Segment segment, int local) {
        return names.stream().filter(values::containsKey).findFirst().map(name -> segment.text(local, values.getOrDefault(name, ValueCode.EMPTY))).orElse("");
    }

    /// By its end as written, moved as its beginning was, or by its length.
    private static long end(Map<String, Integer> values, Segment segment, int local, long start) {
        for (var name : ENDS) {
            Integer code = values.get(name);
            if (code != null && ValueCode.isTime(code)) return start + PooledTime.micros(segment.pooledTime(local, code)) - segment.time(local);
        }
        var length = text(values, DURATIONS, segment, local);
        return length.matches("\\d{1,15}") ? start + Long.parseLong(length) : start;
    }
}
