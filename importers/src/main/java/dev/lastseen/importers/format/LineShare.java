package dev.lastseen.importers.format;

import dev.lastseen.importers.text.Uncoloured;

/// How many lines of a head start records: the measure of all line formats. Lines that can only continue a record do not count against a format.
final class LineShare {
    private static final int MOST_LINES = 2000;

    private int matched;
    private int others;

    /// Says whether a line starts a record.
    interface Test {
        boolean startsRecord(byte[] bytes, int from, int to);
    }

    static LineShare of(Head head, Test test) {
        var share = new LineShare();
        byte[] bytes = head.bytes();
        int length = head.length();
        if (Uncoloured.isColoured(bytes, 0, length)) {
            bytes = new byte[length];
            length = Uncoloured.strip(head.bytes(), 0, length, bytes);
        }
        LineReader.visit(bytes, 0, length, head.whole(), (line, from, to) -> share.line(line, from, to, test));
        return share;
    }

    private void line(byte[] bytes, int from, int to, Test test) {
        if (matched + others > MOST_LINES || from == to) return;
        if (test.startsRecord(bytes, from, to)) {
            matched++;
        } else if (!looksContinued(bytes, from, to)) {
            others++;
        }
    }

    private static boolean looksContinued(byte[] bytes, int from, int to) {
        byte first = bytes[from];
        boolean word = first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z';
        return first == ' ' || first == '\t' || first == '}' || first == '#' || first == '-' || word && hasColonEarly(bytes, from, to);
    }

    /// `Caused by: …`, `java.io.IOException: …`, `Traceback (most recent call last):`
    private static boolean hasColonEarly(byte[] bytes, int from, int to) {
        for (int i = from; i < to && i < from + 80; i++) {
            if (bytes[i] == ':') return true;
        }
        return false;
    }

    double share() {
        return matched == 0 ? 0 : (double) matched / (matched + others);
    }

    int matched() {
        return matched;
    }

    String why() {
        return matched + " of " + (matched + others) + " lines start a record";
    }
}
