package dev.lastseen.model.contrast;

import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// Finds the ends that may be meant. A value asks the question where at least 99 % of the messages that bear it end at the system and at most 1 % of those that go on bear it,
/// over most of the capture; nearly all messages must have the field, lest a system's words about an end be taken for its reason. Times, ages and numbers never ask: they separate
/// a fault just as cleanly. Nothing is decided here.
public final class MeantEnds {
    private static final int LEAST_MESSAGES = 3;
    private static final double SURE = 0.99;
    private static final double PART = 0.2;
    private static final double COMMON = 0.9;
    private static final double CAPTURE = 0.5;
    private static final int MOST_VALUES = 64;
    private static final int FIRST_LOOK = 2_000;

    private final Following following;
    private final int system;
    private final BitSet ended;
    private final BitSet wentOn;

    private MeantEnds(Following following, int system) {
        this.following = following;
        this.system = system;
        var passage = new Passage(following, system);
        ended = passage.ended();
        wentOn = passage.wentOn();
    }

    /// The questions of all systems, in order of the route.
    public static List<MeantEnd> of(Following following) {
        var found = new ArrayList<MeantEnd>();
        for (int system : following.route().order()) {
            if (!following.route().isTerminal(system)) found.addAll(new MeantEnds(following, system).questions());
        }
        return found;
    }

    private List<MeantEnd> questions() {
        if (ended.cardinality() < LEAST_MESSAGES || wentOn.isEmpty()) return List.of();
        Rows few = Rows.of(following, ended, wentOn, system, FIRST_LOOK);
        // a sample cannot tell how many bear a value, but it tells where none can ask
        if (few.these() < LEAST_MESSAGES || few.those() == 0 || candidates(few, false).isEmpty()) return List.of();
        return fold(candidates(Contrast.rows(following, ended, wentOn, system), true));
    }

    private record Candidate(Field field, String value, BitSet rows, Counts counts, Rows all) {}

    private List<Candidate> candidates(Rows rows, boolean exact) {
        Table table = Gathering.gather(following, rows, system);
        Sample sample = Sample.of(rows);
        var found = new ArrayList<Candidate>();
        for (Field field : table.fields()) {
            if (isApt(field, table)) found.addAll(candidates(field, table, sample, exact));
        }
        return found;
    }

    private static boolean isApt(Field field, Table table) {
        return !table.followed().contains(field.name()) && !FieldNames.isOwnWords(field.name()) && !field.late() && !field.hasTimes()
                && common(field, 0, table.rows().these()) && common(field, table.rows().these(), field.rows());
    }

    private static boolean common(Field field, int from, int to) {
        int present = 0;
        for (int row = from; row < to; row++) {
            if (!field.missing(row)) present++;
        }
        return present >= COMMON * (to - from);
    }

    private List<Candidate> candidates(Field field, Table table, Sample sample, boolean exact) {
        Categories values = FieldTrait.values(table, field, false);
        var tally = new Tally(values.coded(), sample);
        var found = new ArrayList<Candidate>();
        if (tally.distinct() > MOST_VALUES) return found;
        for (int slot = 0; slot < tally.distinct(); slot++) {
            if (!isWord(tally.code(slot))) continue;
            BitSet with = values.coded().rowsWith(tally.code(slot));
            Counts counts = count(with, table.rows());
            if (separates(counts, exact) && (!exact || spread(with, table.rows()))) found.add(new Candidate(field, values.label().apply(tally.code(slot)), with, counts, table.rows()));
        }
        return found;
    }

    private static boolean isWord(int code) {
        return ValueCode.isWord(code) && code != ValueCode.LONG_TEXT;
    }

    private static Counts count(BitSet with, Rows rows) {
        int these = with.get(0, rows.these()).cardinality();
        return new Counts(these, rows.these(), with.cardinality() - these, rows.those());
    }

    private static boolean separates(Counts c, boolean exact) {
        boolean rareBeyond = c.thoseWith() <= (1 - SURE) * c.those() + (exact ? 0 : LEAST_MESSAGES);
        boolean endsHere = !exact || c.theseWith() >= SURE * c.with();
        return c.theseWith() >= Math.max(LEAST_MESSAGES, PART * c.these()) && rareBeyond && endsHere;
    }

    /// True where those that end with the value are seen over most of the time in which others go on.
    private boolean spread(BitSet with, Rows rows) {
        long span = span(rows, row -> row < rows.these() && with.get(row));
        return span >= CAPTURE * span(rows, row -> row >= rows.these());
    }

    private long span(Rows rows, IntPredicate wanted) {
        Presence presence = following.presence();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            if (!wanted.test(row) || !presence.dated(rows.message(row), system)) continue;
            first = Math.min(first, presence.first(rows.message(row), system));
            last = Math.max(last, presence.first(rows.message(row), system));
        }
        return first > last ? 0 : last - first;
    }

    /// One question for values that select the same messages.
    private List<MeantEnd> fold(List<Candidate> candidates) {
        var asked = new ArrayList<MeantEnd>();
        var left = new ArrayList<>(candidates);
        while (!left.isEmpty()) {
            Candidate told = left.removeFirst();
            List<Candidate> same = left.stream().filter(c -> c.rows().equals(told.rows())).toList();
            left.removeAll(same);
            List<String> also = same.stream().map(c -> c.field().name() + " = " + c.value()).toList();
            asked.add(new MeantEnd(system, told.field().name(), told.value(), told.counts(), new Selection(told.all(), told.rows()), also));
        }
        return asked;
    }
}
