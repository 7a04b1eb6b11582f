package dev.lastseen.model.contrast;

import java.util.Set;

/// One thing that can be looked at in a message, by its records at one system. Fields are named as columns are; times are the corrected ones.
public sealed interface Aspect {
    /// The name of the clock that is the record's own time, whatever field it comes from.
    String OWN_TIME = "";

    /// The values of a field.
    record Value(String field) implements Aspect {}

    /// When: the time in a field, or the record's own.
    record Moment(String clock) implements Aspect {}

    /// How much later one time is than another, in microseconds.
    record Between(String later, String earlier) implements Aspect {}

    /// The hour of a time, `00` … `23` UTC.
    record Hour(String clock) implements Aspect {}

    /// The day of the week of a time, in English, UTC.
    record Weekday(String clock) implements Aspect {}

    /// How many bytes a text is long.
    record Length(String field) implements Aspect {}

    /// What stands before a text's first digit or underscore.
    record Prefix(String field) implements Aspect {}

    /// What stands after a text's last `@`.
    record Domain(String field) implements Aspect {}

    /// The most serious level of the records, as [dev.lastseen.model.Level] names it.
    record WorstLevel() implements Aspect {}

    /// How many records there are.
    record RecordCount() implements Aspect {}

    /// The base name of the file with the last record.
    record SourceFile() implements Aspect {}

    /// The fields that it comes from.
    default Set<String> fields() {
        return switch (this) {
            case Value(var field) -> Set.of(field);
            case Moment(var clock) -> Set.of(clock);
            case Between(var later, var earlier) -> later.equals(earlier) ? Set.of(later) : Set.of(later, earlier);
            case Hour(var clock) -> Set.of(clock);
            case Weekday(var clock) -> Set.of(clock);
            case Length(var field) -> Set.of(field);
            case Prefix(var field) -> Set.of(field);
            case Domain(var field) -> Set.of(field);
            case WorstLevel _, RecordCount _, SourceFile _ -> Set.of();
        };
    }
}
