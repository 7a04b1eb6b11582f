package dev.lastseen.model.explore;

import dev.lastseen.model.Level;
import dev.lastseen.model.search.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// What a record must be to pass a filter.
public sealed interface Condition {
    /// One of the field's values is spelled so, as [dev.lastseen.model.segment.Segment#text] spells it.
    record FieldIs(String field, String value) implements Condition {}

    /// The record has the field, whatever its value.
    record FieldExists(String field) implements Condition {}

    record SystemIs(String system) implements Condition {}

    /// @param source number in the [dev.lastseen.model.follow.RecordSpace]
    /// @param file   short name of its file
    record SourceIs(int source, String file) implements Condition {}

    /// The record states this level or a more serious one.
    record LevelFrom(Level level) implements Condition {}

    /// The raw text matches.
    record Text(Query query) implements Condition {}

    /// The record shows a message.
    ///
    /// @param message number in the [dev.lastseen.model.follow.Following]
    /// @param name    how it is spelled
    record Shows(int message, String name) implements Condition {}

    /// The record stands between two times in microseconds since 1970 UTC, both included.
    record Between(long from, long to) implements Condition {}

    /// The condition in words.
    ///
    /// @param inverted say the opposite
    default String words(boolean inverted) {
        return switch (this) {
            case FieldIs is -> is.field() + (inverted ? " ≠ " : " = ") + (is.value().isEmpty() ? "empty" : is.value());
            case FieldExists exists -> exists.field() + (inverted ? " is missing" : " is there");
            case SystemIs is -> "system" + (inverted ? " ≠ " : " = ") + is.system();
            case SourceIs is -> "source" + (inverted ? " ≠ " : " = ") + is.file();
            case LevelFrom from -> "level" + (inverted ? " below " : " from ") + from.level().name().toLowerCase(Locale.ROOT) + (inverted ? "" : " up");
            case Text text -> "text " + (inverted ? "without " : "with ") + words(text.query());
            case Shows shows -> (inverted ? "not about " : "about ") + shows.name();
            case Between between -> (inverted ? "not between " : "between ") + time(between.from()) + " and " + time(between.to());
        };
    }

    private static String words(Query query) {
        return switch (query) {
            case Query.Literal literal -> "“" + literal.text() + "”" + (literal.ignoreCase() ? " in any case" : "");
            case Query.Regex regex -> "/" + regex.pattern() + "/" + (regex.ignoreCase() ? "i" : "");
        };
    }

    private static String time(long micros) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC).format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }
}
