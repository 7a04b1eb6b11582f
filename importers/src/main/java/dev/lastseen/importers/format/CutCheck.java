package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TextFields;
import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Judges whether the last line of a source, which no line end closes, was cut off: it lacks the text that all lines have, or a field that all lines of its kind have, is short where they
/// are equally long, its text is the beginning of theirs, or it is the shortest of all and of a form that none of them has. Looks at the lines shortly
/// before it, which costs nothing while a source is read.
final class CutCheck {
    /// Fewer lines of a kind prove nothing.
    private static final int PEERS = 5;

    private final Function<SegmentBuilder, LineParser> parsers;
    private final SegmentBuilder sample = new SegmentBuilder("", ZoneOffset.UTC, ChunkSink.MEMORY);

    CutCheck(Function<SegmentBuilder, LineParser> parsers) {
        this.parsers = parsers;
    }

    /// True where the line begins with the same bytes as records before it.
    boolean startsLikeRecords(LineReader lines) {
        var parser = parsers.apply(sample);
        byte[] bytes = lines.bytes();
        int length = Math.min(4, lines.to() - lines.from());
        int[] alike = {0};
        lines.lookBack((before, from, to) -> {
            boolean same = to - from >= length && java.util.Arrays.equals(before, from, from + length, bytes, lines.from(), lines.from() + length);
            if (same && parser.matches(before, from, to)) alike[0]++;
        });
        return alike[0] >= PEERS;
    }

    boolean isCut(LineReader lines) {
        var parser = parsers.apply(sample);
        var forms = new BitSet();
        int[] shortest = {Integer.MAX_VALUE};
        lines.lookBack((bytes, from, to) -> {
            if (!add(parser, bytes, from, to)) return;
            forms.set(parser.form());
            shortest[0] = Math.min(shortest[0], to - from);
        });
        int last = (int) sample.size();
        if (!add(parser, lines.bytes(), lines.from(), lines.to())) return false;
        if (last >= PEERS && forms.previousSetBit(parser.form()) >= 0 && !forms.get(parser.form()) && lines.to() - lines.from() < shortest[0]) return true;
        Segment segment = sample.build();
        Map<Integer, String> own = row(segment, last);
        if (lacksText(segment, own, last) || isOpen(lines)) return true;
        List<Map<Integer, String>> peers = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            Map<Integer, String> other = row(segment, i);
            if (sameKind(segment, own, other)) peers.add(other);
        }
        return isShort(own, peers) || isBeginning(segment, own, last) || endsInAName(segment, own, last);
    }

    /// True where the line leaves a bracket or a quotation open, and none of its peers does.
    private static boolean isOpen(LineReader lines) {
        if (!isOpen(lines.bytes(), lines.from(), lines.to())) return false;
        int[] peers = new int[2];
        lines.lookBack((bytes, from, to) -> peers[isOpen(bytes, from, to) ? 1 : 0]++);
        return peers[0] >= PEERS && peers[1] == 0;
    }

    private static boolean isOpen(byte[] bytes, int from, int to) {
        int open = 0;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '"' && (i == from || bytes[i - 1] != '\\')) quoted = !quoted;
            else if (bytes[i] == '{') open++;
            else if (bytes[i] == '}') open--;
        }
        return quoted || open > 0;
    }

    private boolean add(LineParser parser, byte[] bytes, int from, int to) {
        if (!parser.matches(bytes, from, to)) return false;
        sample.begin(sample.size(), 0);
        parser.emit(bytes);
        sample.end(sample.size() + 1);
        return true;
    }

    private static Map<Integer, String> row(Segment segment, int record) {
        Map<Integer, String> row = new HashMap<>();
        segment.row(record, (column, code) -> row.put(column, segment.text(record, code)));
        return row;
    }

    private static boolean sameKind(Segment segment, Map<Integer, String> a, Map<Integer, String> b) {
        return same(segment, a, b, "logger") && same(segment, a, b, TextFields.TEMPLATE);
    }

    private static boolean same(Segment segment, Map<Integer, String> a, Map<Integer, String> b, String column) {
        int number = segment.columns().find(column);
        return number < 0 || a.getOrDefault(number, "").equals(b.getOrDefault(number, ""));
    }

    /// True where every line, of whatever kind, has a text and this one has none: it ended before.
    private static boolean lacksText(Segment segment, Map<Integer, String> own, int last) {
        int text = segment.columns().find(TextFields.TEMPLATE);
        if (last < PEERS || text < 0 || own.containsKey(text)) return false;
        for (int i = 0; i < last; i++) {
            if (!row(segment, i).containsKey(text)) return false;
        }
        return true;
    }

    private static boolean isShort(Map<Integer, String> own, List<Map<Integer, String>> peers) {
        if (peers.size() < PEERS) return false;
        Map<Integer, String> first = peers.getFirst();
        return first.keySet().stream().anyMatch(column -> {
            int length = first.getOrDefault(column, "").length();
            boolean all = peers.stream().allMatch(peer -> peer.containsKey(column));
            boolean fixed = all && peers.stream().allMatch(peer -> peer.getOrDefault(column, "").length() == length);
            return all && !own.containsKey(column) || fixed && own.getOrDefault(column, "").length() < length;
        });
    }

    /// True where the last word of the line's text is the beginning of a field's name that lines with the text before it have, and this one has not.
    private static boolean endsInAName(Segment segment, Map<Integer, String> own, int last) {
        int column = segment.columns().find(TextFields.TEMPLATE);
        String text = own.getOrDefault(column, "");
        int blank = text.lastIndexOf(' ');
        if (blank < 1) return false;
        int named = 0;
        for (int i = 0; i < last; i++) {
            Map<Integer, String> peer = row(segment, i);
            if (!peer.getOrDefault(column, "").equals(text.substring(0, blank))) continue;
            boolean begun = peer.keySet().stream().anyMatch(field -> !own.containsKey(field) && segment.columns().name(field).startsWith(text.substring(blank + 1)));
            if (!begun) return false;
            named++;
        }
        return named >= PEERS;
    }

    /// True where the line's text begins others that it does not equal.
    private static boolean isBeginning(Segment segment, Map<Integer, String> own, int last) {
        int column = segment.columns().find(TextFields.TEMPLATE);
        String text = own.getOrDefault(column, "");
        int longer = 0;
        for (int i = 0; i < last; i++) {
            String other = row(segment, i).getOrDefault(column, "");
            if (other.equals(text)) return false;
            if (other.startsWith(text) && other.length() > text.length()) longer++;
        }
        return longer >= PEERS && !text.isEmpty();
    }
}
