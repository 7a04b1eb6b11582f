package dev.lastseen.model.check.scene;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.Locale;
import java.util.Set;

/// What every record says, one byte a record. Each distinct text of a source is looked at once, however many records share it.
final class Sayings {
    private static final Set<String> TEXTS = Set.of("@text", "text", "message", "msg", "event", "status", "state", "outcome", "result", "action", "reason", "error", "errno",
            "detail", "description", "exception", "name", "operation", "phase", "type", "kind");
    /// Further texts of a source are what people write, not what systems say.
    private static final int MOST_TEXTS = 20_000;

    private final RecordSpace space;
    private final Vocabulary words = Vocabulary.load(Sayings.class, "check-words.txt");
    private final byte[] said;
    private final int[][] counts;

    Sayings(RecordSpace space) {
        this.space = space;
        said = new byte[space.size()];
        for (int s = 0; s < space.sources().size(); s++) read(s);
        counts = new int[space.systemCount()][Word.ALL.length];
        for (int record = 0; record < said.length; record++) {
            if (said[record] != 0) count(counts[space.system(record)], said[record]);
        }
    }

    private static void count(int[] words, int mask) {
        for (int word = 0; word < words.length; word++) words[word] += mask >>> word & 1;
    }

    /// Number of records in which a system says one of the words.
    int count(int global, Word word) {
        return counts[global][word.ordinal()];
    }

    boolean says(int record, Word word) {
        return (said[record] & word.bit()) != 0;
    }

    private void read(int source) {
        Segment segment = space.segment(source);
        byte[] known = new byte[segment.dictionary().limit()];
        boolean[] looked = new boolean[known.length];
        int base = space.base(source);
        int[] texts = {0};
        for (int c = 0; c < segment.columns().size(); c++) {
            if (segment.columns().inherited(c) || !speaks(segment.columns().name(c))) continue;
            segment.scan(c, (record, code) -> {
                if (!ValueCode.isWord(code) || code < ValueCode.FIRST_WORD) return;
                if (!looked[code] && texts[0]++ < MOST_TEXTS) {
                    looked[code] = true;
                    known[code] = mask(segment.dictionary().text(code));
                }
                said[base + record] |= known[code];
            });
        }
    }

    private byte mask(String text) {
        int mask = 0;
        for (Word word : Word.ALL) {
            if (words.says(word.name().toLowerCase(Locale.ROOT), text)) mask |= word.bit();
        }
        return (byte) mask;
    }

    private static boolean speaks(String column) {
        String lower = column.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('.') + 1);
        return TEXTS.contains(last) || last.endsWith("message") || last.endsWith("_status") || last.endsWith("_reason");
    }
}
