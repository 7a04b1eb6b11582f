package dev.lastseen.importers.format;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.EpochNumber;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What Kafka's console consumer prints before a record's key and value: `CreateTime:1760000000000`, `Partition:3`, `Offset:17`, with tabs between
/// (kafka.apache.org, `print.timestamp` and its siblings). Key and value are the line inside.
final class ConsumerWrapping extends PlainWrapping {
    private static final byte[][] TIMES = {ascii("CreateTime:"), ascii("LogAppendTime:")};
    private static final byte[][] OTHERS = {ascii("NoTimestamp"), ascii("Partition:"), ascii("Offset:"), ascii("NO_HEADERS")};

    private long micros;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    int inside(byte[] line, int start, int end) {
        micros = Segment.NO_TIME;
        int at = start;
        while (at < end) {
            int tab = tab(line, at, end);
            if (tab == end || !isPrinted(line, at, tab)) break;
            at = tab + 1;
        }
        return at > start ? at : NONE;
    }

    private boolean isPrinted(byte[] line, int at, int tab) {
        for (byte[] name : TIMES) {
            if (!startsWith(line, at, tab, name)) continue;
            micros = EpochNumber.micros(line, at + name.length, tab);
            return micros != EpochNumber.NONE;
        }
        return Arrays.stream(OTHERS).anyMatch(name -> startsWith(line, at, tab, name));
    }

    private static boolean startsWith(byte[] line, int from, int to, byte[] name) {
        return from + name.length <= to && Arrays.equals(line, from, from + name.length, name, 0, name.length);
    }

    private static int tab(byte[] line, int at, int end) {
        int i = at;
        while (i < end && line[i] != '\t') i++;
        return i;
    }

    @Override
    public long micros() {
        return micros;
    }
}
