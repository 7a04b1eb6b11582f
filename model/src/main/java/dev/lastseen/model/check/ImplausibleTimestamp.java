package dev.lastseen.model.check;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Times that cannot be: the zero of a clock, the end of time, decades off, or none where the field always has one. What lies within the field's own range is plausible,
/// whatever it looks like: among birthdays, 1970 is a year like any other.
final class ImplausibleTimestamp implements Check {
    private static final double MOST_BAD = 0.05;
    private static final double MOST_NULL = 0.01;
    private static final double FAR = 10;
    private static final double NEAR = 3;

    @Override
    public String id() {
        return "implausible-timestamp";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (TimeColumns.Column column : new TimeColumns(scene).all()) {
            if (column.isClean(10 * Sentinel.YEAR) && noneMissing(column, scene)) continue;
            var bad = new Bad(new LinkedHashMap<>(), new ArrayList<>());
            int[] filled = {0};
            column.scan((record, code, micros, distance) -> {
                filled[0]++;
                boolean zero = micros == Segment.NO_TIME && isZeroDate(record, code, column.field, scene);
                if (zero || micros != Segment.NO_TIME && isBad(micros, distance, column)) bad.records().put(record, micros);
                else if (ValueCode.isMissing(code)) bad.nulls().add(record);
            });
            if (!bad.records().isEmpty() && bad.records().size() <= MOST_BAD * filled[0]) findings.add(tell(column, bad.records(), filled[0], scene));
            else if (!bad.nulls().isEmpty() && bad.nulls().size() <= MOST_NULL * filled[0]) tellNulls(column, bad.nulls(), filled[0], scene).ifPresent(findings::add);
        }
        return findings;
    }

    /// True where no lost message lacks the time: others may.
    private static boolean noneMissing(TimeColumns.Column column, Scene scene) {
        for (int m = 0; m < scene.total(); m++) {
            if (!Losses.isLost(m, scene)) continue;
            boolean[] missing = {false};
            var sightings = scene.following().sightings();
            for (int i = sightings.from(m); i < sightings.to(m); i++) {
                int record = sightings.record(i);
                missing[0] |= scene.space().system(record) == column.global && scene.isMissing(record, column.field);
            }
            if (missing[0]) return false;
        }
        return true;
    }

    /// @param records with the time that each of them holds
    private record Bad(Map<Integer, Long> records, List<Integer> nulls) {}

    private static boolean isBad(long micros, long distance, TimeColumns.Column column) {
        long low = column.quantile(TimeColumns.LOW);
        long high = column.quantile(TimeColumns.HIGH);
        double outside = distance < low ? (double) low - distance : (double) distance - high;
        double spread = (double) high - low;
        return outside > Math.max(10.0 * Sentinel.YEAR, FAR * spread) || Sentinel.is(micros) && outside > NEAR * spread + Sentinel.DAY;
    }

    /// The date of a database that has none.
    private static boolean isZeroDate(int record, int code, String field, Scene scene) {
        return ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD && scene.text(record, field).startsWith("0000-00");
    }

    private static Set<Integer> messages(Iterable<Integer> records, Scene scene) {
        var messages = new LinkedHashSet<Integer>();
        for (int record : records) scene.messagesOf(record, messages::add);
        return messages;
    }

    private Finding tell(TimeColumns.Column column, Map<Integer, Long> records, int filled, Scene scene) {
        Set<Integer> messages = messages(records.keySet(), scene);
        int first = records.keySet().iterator().next();
        long lost = messages.stream().filter(m -> Losses.isLost(m, scene)).count();
        String system = scene.space().systems().get(column.global);
        String text = "%s at %s is %s in %s of %s records%s".formatted(column.field, system, Spell.quoted(scene.text(first, column.field)), Spell.count(records.size()),
                Spell.count(filled), lost == 0 ? "" : "; " + (lost == messages.size() && lost == 1 ? "its message" : Spell.count(lost) + " of these messages") + " got lost or stuck");
        var draft = draft(column.field, system, scene).messages(messages);
        records.keySet().forEach(draft::cite);
        boolean convention = lost == 0 && records.size() > 1 && records.values().stream().distinct().count() == 1 && records.values().stream().allMatch(t -> t > scene.space().time(first) && Sentinel.standsForNever(t));
        return draft.tell(id(), lost > 0 ? Severity.CRITICAL : convention ? Severity.INFO : Severity.WARNING, text);
    }

    private static Draft draft(String field, String system, Scene scene) {
        return new Draft(scene.space(), system)
                .field(field)
                .assumed("%s holds a time of the same kind in every record.".formatted(field))
                .refuted("A convention by which this value means 'none' or 'never', and readers that know it.")
                .next("Find what %s wrote this from: a missing value became a date on the way. Then look at what the next system made of it.".formatted(system));
    }

    /// A missing time matters where such messages get lost more often than others; else it is only told.
    private Optional<Finding> tellNulls(TimeColumns.Column column, List<Integer> records, int filled, Scene scene) {
        Set<Integer> messages = messages(records, scene);
        int lost = (int) messages.stream().filter(m -> Losses.isLost(m, scene)).count();
        if (lost == 0) return Optional.empty();
        int allLost = scene.total() - scene.verdicts().count(Outcome.DELIVERED) - scene.verdicts().count(Outcome.UNDETERMINED);
        double chance = Chance.ofLarger(lost, messages.size(), allLost - lost, scene.total() - messages.size());
        String system = scene.space().systems().get(column.global);
        String text = "%s at %s is missing in %s of %s records, and %s of their %s got lost".formatted(column.field, system, Spell.count(records.size()), Spell.count(filled),
                Spell.count(lost), Spell.messages(messages.size()));
        var draft = draft(column.field, system, scene).messages(messages);
        records.forEach(draft::cite);
        return Optional.of(draft.tell(id(), chance < Chance.SMALL ? Severity.CRITICAL : Severity.INFO, text));
    }
}
