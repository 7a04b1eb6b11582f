package dev.lastseen.importers.text;

import dev.lastseen.model.Level;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Reads lines by layouts; the first that matches counts.
final class LayoutParser implements LineParser {
    private static final int UNNUMBERED = -1;
    private static final int SKIPPED = -2;
    private static final int SYSTEM = -3;
    private static final Set<String> ADDRESSES = Set.of("path", "request", "url");

    private final Layout[] layouts;
    private final List<Layout> second;
    private final SegmentBuilder out;
    private final TextFields fields;
    private final Exceptions exceptions;
    private final Times times;
    private final LineMatch match;
    private final int[][] columns;
    private final boolean[][] addresses;
    private final Keys systems;
    private final Pair pair = new Pair();
    private final Keys dataColumns;
    private int layout;
    private int to;

    LayoutParser(TextSpec spec, SegmentBuilder out, Instant lastModified, TimeNotes notes) {
        layouts = spec.layouts().toArray(Layout[]::new);
        second = spec.second();
        this.out = out;
        fields = new TextFields(out);
        exceptions = new Exceptions(out);
        times = new Times(out, notes);
        match = new LineMatch(spec.times().stream().map(time -> time.reader(lastModified)).toList());
        columns = spec.layouts().stream().map(LayoutParser::columns).toArray(int[][]::new);
        addresses = spec.layouts().stream().map(LayoutParser::addresses).toArray(boolean[][]::new);
        systems = new Keys(out::systemNumber, 1000);
        dataColumns = new Keys(out::column, 1000);
    }

    private static int[] columns(Layout form) {
        return form.fields().stream().mapToInt(name -> switch (name) {
            case "-" -> SKIPPED;
            case "app" -> SYSTEM;
            default -> UNNUMBERED;
        }).toArray();
    }

    private static boolean[] addresses(Layout form) {
        var fields = new boolean[form.fields().size()];
        for (int i = 0; i < fields.length; i++) fields[i] = ADDRESSES.contains(form.fields().get(i));
        return fields;
    }

    @Override
    public boolean matches(byte[] bytes, int from, int end) {
        match.line();
        to = end;
        for (layout = 0; layout < layouts.length; layout++) {
            if (layouts[layout].matches(bytes, from, end, match)) return true;
        }
        return false;
    }

    @Override
    public int form() {
        return layout;
    }

    @Override
    public void emit(byte[] bytes) {
        if (match.timed) times.set(match.micros, match.zoned, match.inferred);
        if (match.level >= 0) out.level(Level.of(match.level));
        int[] own = columns[layout];
        for (int i = 0; i < own.length; i++) {
            if (own[i] != SKIPPED) field(i, bytes, match.from[i], match.to[i]);
        }
        data(bytes);
        fields.read(bytes, match.textFrom, to);
    }

    /// The second line of a record that has two: its level and its text; else what was thrown.
    @Override
    public void continued(byte[] bytes, int from, int end, int number) {
        if (number != 1 || second.isEmpty()) {
            exceptions.read(bytes, from, end, number);
            return;
        }
        match.line();
        for (Layout form : second) {
            if (!form.matches(bytes, from, end, match)) continue;
            if (match.level >= 0) out.level(Level.of(match.level));
            fields.read(bytes, match.textFrom, end);
            return;
        }
        exceptions.read(bytes, from, end, number);
    }

    /// Directives and comments.
    @Override
    public boolean saysNothing(byte[] bytes, int from, int end) {
        return end - from > 1 && bytes[from] == '#' && (bytes[from + 1] == '#' || Ascii.isBlank(bytes[from + 1]) || Ascii.isLetter(bytes[from + 1]));
    }

    private void field(int slot, byte[] bytes, int rawFrom, int rawTo) {
        int from = Ascii.skipBlanks(bytes, rawFrom, rawTo);
        int end = rawTo;
        while (end > from && Ascii.isBlank(bytes[end - 1])) end--;
        if (from == end || end - from == 1 && bytes[from] == '-') return;
        int[] own = columns[layout];
        if (own[slot] == SYSTEM) {
            int number = systems.number(bytes, from, end);
            if (number >= 0) out.system(number);
            return;
        }
        if (own[slot] == UNNUMBERED) own[slot] = out.column(layouts[layout].fields().get(slot));
        if (addresses[layout][slot]) {
            fields.value(own[slot], Ascii.bytes(layouts[layout].fields().get(slot)), bytes, from, end);
        } else {
            out.value(own[slot], bytes, from, end);
        }
    }

    /// The parameters of structured data.
    private void data(byte[] bytes) {
        int at = match.dataFrom;
        while (at < match.dataTo) {
            int next = pair.read(bytes, at, match.dataTo);
            if (next < 0) {
                at++;
                continue;
            }
            int column = dataColumns.number(bytes, at, pair.keyTo());
            if (column >= 0) out.value(column, bytes, pair.valueFrom(), pair.valueTo());
            at = next;
        }
    }

    @Override
    public void restart(boolean sawAll) {
        match.restart(sawAll);
    }

    @Override
    public void learn(byte[] bytes) {
        List<String> names = layouts[layout].fields();
        for (int i = 0; i < names.size(); i++) {
            if (ADDRESSES.contains(names.get(i))) fields.learnValue(Ascii.bytes(names.get(i)), bytes, match.from[i], match.to[i]);
        }
        fields.learn(bytes, match.textFrom, to);
    }
}
