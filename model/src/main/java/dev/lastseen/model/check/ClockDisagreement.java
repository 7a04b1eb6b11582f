package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Sample;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Select;
import dev.lastseen.model.check.scene.Values;
import dev.lastseen.model.check.scene.Which;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.TimeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Two times within one message that lie close together for its peers lie far apart: somebody believes in another now. A field counts as a clock only where it keeps its distance
/// to its record as closely as a journey is long; else it is the time of another event, such as the age of a thread.
final class ClockDisagreement implements Check {
    private static final int LEAST = 20;
    private static final double MOST_BAD = 0.25;
    /// Of names up to this rank, a record's own time is read.
    private static final int RECORD_TIME = 13;
    private static final long SECOND = 1_000_000L;
    private static final double JOURNEYS = 10;
    private static final double USUAL = 20;
    /// A clock that is off is off by about as much each time; the times of other events scatter.
    private static final double SCATTER = 10;
    /// Names of times of other events.
    private static final List<String> OTHER_EVENTS = List.of("creat", "open", "due", "deadline", "expir", "schedul", "deliver_", "eta", "until", "valid", "birth", "since", "ship", "effective");

    @Override
    public String id() {
        return "clock-disagreement";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        long journey = -1;
        for (int system : scene.systems()) {
            Sample sample = scene.sample(system);
            for (String field : sample.fields()) {
                if (sample.isTime(field) && !sample.isInherited(field) && !isRecordTime(field, sample)) {
                    if (journey < 0) journey = journey(scene);
                    find(system, field, journey, scene).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /// True for the field that the records' own times are read from: it equals them by nature.
    private static boolean isRecordTime(String field, Sample sample) {
        return sample.isOwnTime(field) && TimeName.rank(field) <= RECORD_TIME;
    }

    /// What 99 of 100 messages take for all of their way.
    private static long journey(Scene scene) {
        long[] spans = new long[scene.total()];
        Presence presence = scene.presence();
        for (int m = 0; m < spans.length; m++) {
            long first = Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            for (int system : scene.systems()) {
                if (!presence.dated(m, system)) continue;
                first = Math.min(first, presence.first(m, system));
                last = Math.max(last, presence.last(m, system));
            }
            spans[m] = Math.max(0, last - first);
        }
        return spans.length == 0 ? 0 : Math.max(SECOND, Select.nth(spans, spans.length, (int) Math.min(spans.length - 1L, spans.length * 99L / 100)));
    }

    private Optional<Finding> find(int system, String field, long journey, Scene scene) {
        Values values = scene.values(system, field, Which.FIRST);
        long[] distances = new long[values.messages()];
        int[] messages = new int[values.messages()];
        int n = 0;
        for (int m = 0; m < values.messages(); m++) {
            long own = values.has(m) ? scene.clocks().time(values.record(m)) : Segment.NO_TIME;
            if (own == Segment.NO_TIME || !values.isTime(m) || Sentinel.is(values.key(m)) || Math.abs(values.key(m) - own) > 10 * Sentinel.YEAR) continue;
            messages[n] = m;
            distances[n++] = values.key(m) - own;
        }
        if (n < LEAST) return Optional.empty();
        long[] spare = Arrays.copyOf(distances, n);
        long middle = Select.nth(spare, n, n / 2);
        long most = 0;
        for (int i = 0; i < n; i++) {
            spare[i] = Math.abs(distances[i] - middle);
            most = Math.max(most, spare[i]);
        }
        long usual = Select.nth(spare, n, n * 3 / 4);
        if (usual > journey) return Optional.empty();
        double limit = Math.max(JOURNEYS * journey, USUAL * usual);
        var bad = new ArrayList<Integer>();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            long off = Math.abs(distances[i] - middle);
            if (off <= limit) continue;
            bad.add(messages[i]);
            least = Math.min(least, off);
        }
        if (bad.isEmpty() || bad.size() > MOST_BAD * n) return Optional.empty();
        return Optional.of(tell(new Off(system, field, bad, n, least, most), values, scene));
    }

    /// @param least smallest distance of those that are off from what is usual, in microseconds
    private record Off(int system, String field, List<Integer> bad, int all, long least, long most) {
        boolean scatters() {
            return most > SCATTER * least;
        }

        boolean isAnotherEvent() {
            String lower = field.toLowerCase(Locale.ROOT);
            return OTHER_EVENTS.stream().anyMatch(lower::contains);
        }
    }

    private Finding tell(Off off, Values values, Scene scene) {
        String range = off.least() == off.most() ? Spell.span(off.most()) : Spell.span(off.least()) + " to " + Spell.span(off.most());
        String text = "%s at %s lies %s apart from the record's time in %s, while it keeps close to it in the other %s".formatted(off.field(), scene.name(off.system()), range,
                Spell.messages(off.bad().size()), Spell.count(off.all() - off.bad().size()));
        var draft = new Draft(scene.space(), scene.name(off.system()))
                .field(off.field())
                .messages(off.bad())
                .assumed("%s means the moment at which the record is written, as it does for most messages.".formatted(off.field()))
                .refuted("Messages that are meant to bear another time, such as ones that were repeated or scheduled.")
                .next("Ask where %s takes %s from: a clock, a cache, or a guess.".formatted(scene.name(off.system()), off.field()));
        for (int message : off.bad()) draft.cite(values.record(message));
        return draft.tell(id(), off.scatters() || off.isAnotherEvent() ? Severity.INFO : Severity.WARNING, text);
    }
}
