package dev.lastseen.model.check.scene;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Cells;
import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.LongSort;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Tells quickly whether any message beside the given ones bears one of their values: codes are compared, no value is read.
final class Bearers {
    private final Scene scene;
    private final int global;
    private final String field;
    private final BitSet messages;
    private final Set<Long> words = new HashSet<>();
    private int[] numbers = new int[16];
    private int numberCount;
    private long[] times = new long[16];
    private int timeCount;
    private final BitSet hashes = new BitSet(1 << 16);

    Bearers(Scene scene, int system, String field, BitSet messages) {
        this.scene = scene;
        this.field = field;
        this.messages = messages;
        global = scene.presence().system(system);
        messages.stream().forEach(message -> scene.records(message, system, this::want));
        times = Arrays.copyOf(times, timeCount);
        LongSort.sort(times);
        numbers = Arrays.copyOf(numbers, numberCount);
        Arrays.sort(numbers);
        for (long time : times) hashes.set(hash(time));
        for (int number : numbers) hashes.set(hash(number));
    }

    private void want(int record) {
        int source = scene.space().source(record);
        Segment segment = scene.space().segment(source);
        int column = segment.columns().find(field);
        int local = record - scene.space().base(source);
        int code = column < 0 ? -1 : segment.value(local, column);
        if (code == -1 || ValueCode.isMissing(code)) return;
        if (ValueCode.isTime(code)) {
            if (timeCount == times.length) times = Arrays.copyOf(times, timeCount * 2);
            times[timeCount++] = PooledTime.micros(segment.pooledTime(local, code));
        } else if (!ValueCode.isWord(code)) {
            if (numberCount == numbers.length) numbers = Arrays.copyOf(numbers, numberCount * 2);
            numbers[numberCount++] = code;
        } else if (code >= ValueCode.FIRST_WORD) {
            words.add((long) source << 32 | code);
        }
    }

    /// Number of other messages that bear such a value.
    int count() {
        var bearers = new BitSet();
        RecordSpace space = scene.space();
        for (int s = 0; s < space.sources().size(); s++) {
            Segment segment = space.segment(s);
            int column = segment.columns().find(field);
            if (column < 0 || !segment.systems().contains(space.systems().get(global))) continue;
            int base = space.base(s);
            count(segment, segment.cells(column, 1), base, wantedIn(s), bearers);
        }
        bearers.andNot(messages);
        return bearers.cardinality();
    }

    private void count(Segment segment, Cells cells, int base, boolean[] wanted, BitSet bearers) {
        while (cells.next()) {
            int[] records = cells.records();
            int[] codes = cells.codes();
            for (int i = 0; i < cells.size(); i++) {
                int code = codes[i];
                boolean hit = ValueCode.isWord(code) ? wanted[code] : ValueCode.isTime(code) ? isWanted(segment, records[i], code) : isWanted(code);
                if (hit && scene.space().system(base + records[i]) == global) scene.messagesOf(base + records[i], bearers::set);
            }
        }
    }

    private boolean isWanted(Segment segment, int local, int code) {
        if (timeCount == 0) return false;
        long micros = PooledTime.micros(segment.pooledTime(local, code));
        return hashes.get(hash(micros)) && Arrays.binarySearch(times, micros) >= 0;
    }

    private boolean isWanted(int number) {
        return numberCount > 0 && hashes.get(hash(number)) && Arrays.binarySearch(numbers, number) >= 0;
    }

    /// Sixteen bits that differ for most values: they turn nearly all away before anything is searched.
    private static int hash(long value) {
        return (int) (value * 0x9E37_79B9_7F4A_7C15L >>> 48);
    }

    /// True for the codes of the wanted words in the dictionary of a source.
    private boolean[] wantedIn(int source) {
        var wanted = new boolean[scene.space().segment(source).dictionary().limit()];
        for (long word : words) {
            int owner = (int) (word >>> 32);
            int code = (int) word;
            if (owner != source) {
                Dictionary dictionary = scene.space().segment(owner).dictionary();
                int start = dictionary.start(code);
                code = scene.space().segment(source).dictionary().lookup(dictionary.page(code), start, start + dictionary.length(code));
            }
            if (code >= 0) wanted[code] = true;
        }
        return wanted;
    }
}
