package dev.lastseen.app.incident.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One fact that a system wrote down, before a layout gives it its spelling.
///
/// @param at     the time that the system's clock showed
/// @param fields the values beside the text, in order
/// @param tail   continuation lines, for layouts of lines
public record Entry(
        Instant at, Level level, String logger, String text, SequencedMap<String, Object> fields, List<String> tail) {
    public Entry {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        tail = List.copyOf(tail);
    }

    /// The same entry as another clock would have stamped it.
    public Entry at(Instant other) {
        return new Entry(other, level, logger, text, fields, tail);
    }

    /// The field's value as text; it must exist.
    String field(String name) {
        return String.valueOf(fields.get(name));
    }
}
