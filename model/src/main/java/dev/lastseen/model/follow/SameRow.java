package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// Compares records of different sources: system, length, level, and all fields of their own by name and spelling. For one thread.
final class SameRow {
    private final RecordSpace space;
    private final Row mine;
    private final Row other;

    SameRow(RecordSpace space) {
        this.space = space;
        mine = new Row(space.segment(0));
        other = new Row(space.segment(0));
    }

    boolean test(int a, int b) {
        if (space.system(a) != space.system(b)) return false;
        mine.take(a);
        other.take(b);
        return mine.length() == other.length() && mine.segment.level(mine.local) == other.segment.level(other.local) && sameFields();
    }

    private boolean sameFields() {
        mine.read();
        other.read();
        if (mine.fields.size() != other.fields.size()) return false;
        for (int i = 0; i < mine.fields.size(); i += 2) {
            if (!mine.name(i).equals(other.name(i)) || !sameValue(mine.fields.get(i + 1), other.fields.get(i + 1))) return false;
        }
        return true;
    }

    private boolean sameValue(int code, int otherCode) {
        if (ValueCode.isTime(code)) return ValueCode.isTime(otherCode) && mine.time(code) == other.time(otherCode);
        if (!isSpelled(code)) return code == otherCode;
        return isSpelled(otherCode) && sameWord(mine.segment.dictionary(), code, other.segment.dictionary(), otherCode);
    }

    private static boolean isSpelled(int code) {
        return ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD;
    }

    private static boolean sameWord(Dictionary mine, int code, Dictionary other, int otherCode) {
        int start = mine.start(code);
        int otherStart = other.start(otherCode);
        return Arrays.equals(mine.page(code), start, start + mine.length(code), other.page(otherCode), otherStart, otherStart + other.length(otherCode));
    }

    private final class Row {
        private Segment segment;
        private int local;
        /// Column, code, column, code …
        private Ints fields = new Ints();

        Row(Segment segment) {
            this.segment = segment;
        }

        void take(int record) {
            int source = space.source(record);
            segment = space.segment(source);
            local = record - space.base(source);
        }

        int length() {
            return segment.length(local);
        }

        void read() {
            fields = new Ints();
            segment.row(local, (column, code) -> {
                fields.add(column);
                fields.add(code);
            });
        }

        String name(int field) {
            return segment.columns().name(fields.get(field));
        }

        long time(int code) {
            return segment.pooledTime(local, code);
        }
    }
}
