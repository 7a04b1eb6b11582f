package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Quoted;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads texts, numbers, spans and times in a claim. What does not stand there leaves the cursor where it was.
final class Literals {
    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d[\\d,]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private static final Pattern PART = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(\\p{L}+)");
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?))?(?:\\s?(UTC|Z|[-+]\\d\\d:?\\d\\d))?|(\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?)(?:\\s?(?:UTC|Z))?");
    private static final long SECOND = 1_000_000L;
    private static final long DAY = 86_400 * SECOND;
    private static final Map<String, Long> UNITS = Map.ofEntries(Map.entry("µs", 1L), Map.entry("us", 1L), Map.entry("ms", 1000L), Map.entry("s", SECOND),
            Map.entry("sec", SECOND), Map.entry("second", SECOND), Map.entry("seconds", SECOND), Map.entry("m", 60 * SECOND), Map.entry("min", 60 * SECOND),
            Map.entry("minute", 60 * SECOND), Map.entry("minutes", 60 * SECOND), Map.entry("h", 3600 * SECOND), Map.entry("hour", 3600 * SECOND),
            Map.entry("hours", 3600 * SECOND), Map.entry("d", DAY), Map.entry("day", DAY), Map.entry("days", DAY), Map.entry("week", 7 * DAY), Map.entry("weeks", 7 * DAY));

    private final Cursor cursor;
    private final Vocabulary vocabulary;

    Literals(Cursor cursor, Vocabulary vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
    }

    /// A quoted text or one plain word.
    Optional<String> text(List<String> examples) {
        if (examples.isEmpty()) cursor.expect(new Suggestion("\"…\"", Suggestion.Kind.TEXT, ""));
        for (String example : examples) cursor.expect(new Suggestion(Quoted.of(example), Suggestion.Kind.VALUE, "value"));
        List<String> quoted = cursor.quoted();
        if (!quoted.isEmpty()) return Optional.of(quoted.getFirst());
        String word = cursor.plainWord();
        if (word.isEmpty()) return Optional.empty();
        cursor.go(cursor.here() + word.length());
        return Optional.of(word);
    }

    OptionalDouble number() {
        cursor.expect(new Suggestion("100", Suggestion.Kind.NUMBER, "number"));
        Matcher matcher = match(NUMBER);
        if (!matcher.lookingAt() || endsInsideWord(matcher.end())) return OptionalDouble.empty();
        cursor.go(matcher.end());
        return OptionalDouble.of(Double.parseDouble(matcher.group().replace(",", "").replace('−', '-')));
    }

    /// Such as `24 h` or `1 h 30 min`, in microseconds.
    OptionalLong span() {
        for (String example : List.of("24 h", "10 min", "1 s")) cursor.expect(new Suggestion(example, Suggestion.Kind.SPAN, "span of time"));
        int start = cursor.here();
        boolean negative = cursor.hiddenSign("-") || cursor.hiddenSign("−");
        double micros = 0;
        int parts = 0;
        for (Matcher part = match(PART); part.lookingAt() && UNITS.containsKey(part.group(2)); part = match(PART)) {
            micros += Double.parseDouble(part.group(1).replace(",", "")) * UNITS.get(part.group(2));
            cursor.go(part.end());
            parts++;
        }
        if (parts > 0) return OptionalLong.of(Math.round(negative ? -micros : micros));
        cursor.go(start);
        return OptionalLong.empty();
    }

    /// A date with or without a time, or a time of day: the first such one since the capture begins. UTC where no zone is stated. Microseconds since 1970 UTC.
    OptionalLong time() {
        cursor.expect(new Suggestion(Instant.EPOCH.plus(vocabulary.begin(), ChronoUnit.MICROS).truncatedTo(ChronoUnit.SECONDS).toString(), Suggestion.Kind.TIME, "time, UTC"));
        Matcher matcher = match(MOMENT);
        if (!matcher.lookingAt() || endsInsideWord(matcher.end())) return OptionalLong.empty();
        try {
            long micros = matcher.group(1) == null ? timeOfDay(matcher.group(4)) : moment(matcher);
            cursor.go(matcher.end());
            return OptionalLong.of(micros);
        } catch (DateTimeException _) {
            return OptionalLong.empty();
        }
    }

    private static long moment(Matcher matcher) {
        var day = LocalDate.parse(matcher.group(1));
        var time = matcher.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(matcher.group(2).replace(',', '.'));
        String zone = matcher.group(3) == null || matcher.group(3).equals("UTC") ? "Z" : matcher.group(3);
        return ChronoUnit.MICROS.between(Instant.EPOCH, OffsetDateTime.of(day, time, ZoneOffset.of(zone)).toInstant());
    }

    private long timeOfDay(String text) {
        long ofDay = LocalTime.parse(text.replace(',', '.')).toNanoOfDay() / 1000;
        long begin = vocabulary.begin();
        long sameDay = Math.floorDiv(begin, DAY) * DAY + ofDay;
        return sameDay >= begin ? sameDay : sameDay + DAY;
    }

    private boolean endsInsideWord(int end) {
        return end < cursor.text().length() && Cursor.isWordPart(cursor.text().charAt(end)) && cursor.text().charAt(end) != '%';
    }

    private Matcher match(Pattern pattern) {
        return pattern.matcher(cursor.text()).region(cursor.here(), cursor.text().length());
    }
}
