package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.ApiLayout;
import dev.lastseen.app.incident.evidence.Clock;
import dev.lastseen.app.incident.evidence.Entry;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.JsonLayout;
import dev.lastseen.app.incident.evidence.Layout;
import dev.lastseen.app.incident.evidence.Level;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// A file in the making: what one system writes down.
final class Source {
    private final String system;
    private final String file;
    private final Layout layout;
    private Clock clock = Clock.EXACT;
    private boolean cut;
    private boolean plain;
    private boolean untidy;
    private final List<Entry> entries;
    private final SequencedMap<String, Object> always;

    Source(String system, String file, Layout layout) {
        this(system, file, layout, new ArrayList<>(), Fields.of());
    }

    private Source(String system, String file, Layout layout, List<Entry> entries, SequencedMap<String, Object> always) {
        this.system = system;
        this.file = file;
        this.layout = layout;
        this.entries = entries;
        this.always = always;
    }

    /// A system that writes into this file too, and says in each entry which one it is.
    Source voice(String service) {
        return new Source(service, file, layout, entries, Fields.of("service", service));
    }

    /// This file holds nothing but what its story tells.
    Source plain() {
        plain = true;
        return this;
    }

    /// Whether the file may hold anything beside its story.
    boolean takesNoise() {
        return !plain && (layout instanceof TextLayout || layout instanceof JsonLayout);
    }

    String system() {
        return system;
    }

    String file() {
        return file;
    }

    /// How many whole records the file has; none where that is a matter of opinion.
    OptionalInt records() {
        var isArchive = layout instanceof ApiLayout api && api.shape() == ApiLayout.Shape.HAR;
        return isArchive ? OptionalInt.empty() : OptionalInt.of(entries.size() - (cut ? 1 : 0));
    }

    /// From now on and for what was written before, the file's times are this clock's.
    Source clock(Clock shown) {
        clock = shown;
        return this;
    }

    /// Entries of this file are written slightly out of order.
    Source untidy() {
        untidy = true;
        return this;
    }

    /// Ends the file in the middle of the last line that was written before this moment.
    void cutAt(Instant end) {
        forget(end, Instant.MAX);
        cut = true;
    }

    /// Writes an ordinary entry; names and values alternate.
    void log(Instant at, String text, Object... namesAndValues) {
        log(at, Level.INFO, text, Fields.of(namesAndValues));
    }

    void log(Instant at, Level level, String text, SequencedMap<String, Object> fields) {
        log(at, level, text, fields, List.of());
    }

    void log(Instant at, Level level, String text, SequencedMap<String, Object> fields, List<String> tail) {
        var all = Fields.of();
        all.putAll(always);
        all.putAll(fields);
        entries.add(new Entry(at, level, system + ".main", text, all, tail));
    }

    /// Removes what was written from `from` up to `to`, as if that evidence had not been collected.
    void forget(Instant from, Instant to) {
        entries.removeIf(entry -> !entry.at().isBefore(from) && entry.at().isBefore(to));
    }

    /// The file as it is found: entries in true order, times as the clock showed them.
    String content() {
        entries.sort(Comparator.comparing(Entry::at));
        for (int i = 0; untidy && i + 2 < entries.size(); i += 3) Collections.swap(entries, i, i + 1);
        var shown = entries.stream().map(entry -> entry.at(clock.shows(entry.at()))).toList();
        var content = layout.write(system, shown);
        return cut ? withoutEnd(content) : content;
    }

    /// The content without the last half of its last line.
    private static String withoutEnd(String content) {
        int start = content.lastIndexOf('\n', content.length() - 2) + 1;
        return content.substring(0, (start + content.length()) / 2);
    }
}
