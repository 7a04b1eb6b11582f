package dev.lastseen.importers.format;

/// How many lines of a head start records: the measure of all line formats. Lines that can only continue a record do not count against a format.
///
/// @param matched lines that start a record
/// @param others  lines that neither do nor look like the continuation of one
record LineShare(int matched, int others) {
    /// Says whether a line starts a record, or a cell is what is looked for.
    interface Test {
        boolean startsRecord(byte[] bytes, int from, int to);
    }

    static LineShare of(Head head, Test test) {
        HeadLines lines = head.lines();
        int matched = 0;
        int others = 0;
        for (int i = 0; i < lines.count() && (matched > 0 || i < HeadLines.FEW); i++) {
            int from = lines.from()[i];
            int to = lines.to()[i];
            if (test.startsRecord(lines.bytes(), from, to)) {
                matched++;
            } else if (!looksContinued(lines.bytes(), from, to)) {
                others++;
            }
        }
        return new LineShare(matched, others);
    }

    private static boolean looksContinued(byte[] bytes, int from, int to) {
        byte first = bytes[from];
        boolean word = first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z';
        return first == ' ' || first == '\t' || first == '}' || first == '-' || first == '#' || word && hasColonEarly(bytes, from, to);
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

    String why() {
        return matched + " of " + (matched + others) + " lines start a record";
    }
}
