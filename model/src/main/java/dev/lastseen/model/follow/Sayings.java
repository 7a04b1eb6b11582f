package dev.lastseen.model.follow;

import dev.lastseen.model.follow.OutcomeWords.Saying;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.Locale;
import java.util.Set;

/// What records say about the fate of their message. Each distinct text of a source is looked at once, however many records share it. One thread.
final class Sayings {
    private static final Set<String> TEXTS = Set.of("@text", "text", "message", "msg", "event", "status", "state", "outcome", "result", "action", "reason", "error",
            "disposition", "decision", "detail", "description", "verdict");
    private static final Set<String> PARTS = Set.of("status", "error", "reason", "outcome", "exception", "message");

    private final RecordSpace space;
    private final OutcomeWords words;
    private final byte[][] known;
    private final boolean[][] spoken;

    Sayings(RecordSpace space, OutcomeWords words) {
        this.space = space;
        this.words = words;
        known = new byte[space.sources().size()][];
        spoken = new boolean[space.sources().size()][];
    }

    /// The strongest saying of a record's own texts.
    Saying of(int record) {
        int source = space.source(record);
        Segment segment = space.segment(source);
        if (known[source] == null) prepare(source, segment);
        byte[] cache = known[source];
        boolean[] columns = spoken[source];
        int[] strongest = {Saying.NOTHING.ordinal()};
        segment.row(record - space.base(source), (column, code) -> {
            if (columns[column] && ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD) {
                if (cache[code] == 0) cache[code] = (byte) (words.saying(segment.dictionary().text(code)).ordinal() + 1);
                strongest[0] = Math.min(strongest[0], cache[code] - 1);
            }
        });
        return Saying.of(strongest[0]);
    }

    private void prepare(int source, Segment segment) {
        known[source] = new byte[segment.dictionary().limit()];
        spoken[source] = new boolean[segment.columns().size()];
        for (int c = 0; c < spoken[source].length; c++) spoken[source][c] = speaks(segment.columns().name(c));
    }

    /// True where a column of this name holds words about what happened, not names of things.
    static boolean speaks(String column) {
        String lower = column.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('.') + 1);
        if (last.endsWith("id")) return false;
        return TEXTS.contains(last) || PARTS.stream().anyMatch(part -> last.startsWith(part) || last.endsWith("_" + part));
    }
}
