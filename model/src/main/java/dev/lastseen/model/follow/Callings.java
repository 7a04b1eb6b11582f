package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Tells whether a text is what one message is followed by: what a search for it would find too, without a look at any other identifier. One thread at a time.
final class Callings {
    private final RecordSpace space;
    private final Bonds bonds;
    private final Spelling mine = new Spelling();
    private final Spelling other = new Spelling();
    /// The hash of the spelling, then the message; ascending.
    private final long[] sorted;

    Callings(RecordSpace space, Bonds bonds, int messages) {
        this.space = space;
        this.bonds = bonds;
        sorted = new long[messages];
        for (int m = 0; m < messages; m++) {
            load(m, other);
            sorted[m] = key(other, m);
        }
        Arrays.sort(sorted);
    }

    private static long key(Spelling spelling, int message) {
        return (long) spelling.hash() << 32 | message;
    }

    private void load(int message, Spelling into) {
        int number = bonds.kind().numbers()[bonds.messages().value(message)];
        int code = bonds.values().code(number);
        if (ValueCode.isWord(code)) {
            Segment segment = space.segment(bonds.values().source(number));
            into.load(segment.dictionary(), code);
        } else {
            load(bonds.values().text(number), into);
        }
    }

    private static void load(String text, Spelling into) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        into.load(bytes, 0, bytes.length);
    }

    /// The one message whose identifier is spelled so, in whatever normal form; -1 where there is none or several.
    int message(String text) {
        load(text, mine);
        long key = key(mine, 0);
        int at = Arrays.binarySearch(sorted, key);
        int found = -1;
        for (int i = at < 0 ? -at - 1 : at; i < sorted.length && sorted[i] >>> 32 == key >>> 32; i++) {
            load((int) sorted[i], other);
            if (!mine.same(other)) continue;
            if (found >= 0) return -1;
            found = (int) sorted[i];
        }
        return found;
    }
}
