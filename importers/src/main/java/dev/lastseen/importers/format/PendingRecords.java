package dev.lastseen.importers.format;

import dev.lastseen.model.Level;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps records until it is known whose they are: the spans of a trace whose processes are told after them, an exchange whose body may hold the real records.
/// Packed, because a trace may have many spans.
final class PendingRecords implements RecordSink {
    private static final int FULL = 1 << 25;
    private static final byte BEGIN = 0;
    private static final byte VALUE = 1;
    private static final byte FIXED = 2;
    private static final byte TIME = 3;
    private static final byte ZONED_TIME = 4;
    private static final byte TEXT = 5;
    private static final byte SYSTEM = 6;
    private static final byte LEVEL = 7;
    private static final byte END = 8;
    private static final byte ZONED_END = 9;

    private final LongUnaryOperator shift;
    private byte[] kinds = new byte[256];
    private @Nullable JsonField[] fields = new JsonField[256];
    private long[] firsts = new long[256];
    private long[] seconds = new long[256];
    private int size;
    private int mark;
    private byte[] text = new byte[1 << 14];
    private int textSize;

    /// @param shift see [RecordSink#shiftToUtc]
    PendingRecords(LongUnaryOperator shift) {
        this.shift = shift;
    }

    /// Tells the number of the system that a record names, which may be a name of its own kind (a process of a trace).
    @FunctionalInterface
    interface Systems {
        /// The number of the system named `bytes[from, to)`; 0 for the source's own.
        int number(byte[] bytes, int from, int to);
    }

    /// True where it is time to let the records go, known or not.
    boolean isFull() {
        return textSize > FULL || size > FULL / 8;
    }

    /// Hands all records over and forgets them.
    ///
    /// @param context the context that they stand in, -1 for none
    void flush(SegmentSink target, int context, Systems systems) {
        Level level = Level.NONE;
        for (int i = 0; i < size; i++) {
            long a = firsts[i];
            long b = seconds[i];
            switch (kinds[i]) {
                case BEGIN -> target.begin(a, b, context);
                case TEXT -> target.text(text, (int) a, (int) b);
                case SYSTEM -> target.system(systems.number(text, (int) a, (int) b));
                case LEVEL -> level = Level.of((int) a);
                case END, ZONED_END -> target.end(a, b, kinds[i] == ZONED_END, level);
                default -> field(target, i, a, b);
            }
        }
        clear();
    }

    private void field(SegmentSink target, int i, long a, long b) {
        JsonField field = fields[i];
        if (field == null) return;
        switch (kinds[i]) {
            case VALUE -> target.value(field, text, (int) a, (int) b);
            case FIXED -> target.fixed(field, (int) a);
            default -> target.time(field, a, kinds[i] == ZONED_TIME);
        }
    }

    /// Forgets all records.
    void clear() {
        size = 0;
        textSize = 0;
        mark = 0;
    }

    @Override
    public void begin(long offset, long line, int context) {
        mark = size;
        add(BEGIN, null, offset, line);
    }

    @Override
    public void value(JsonField field, byte[] bytes, int from, int to) {
        keep(VALUE, field, bytes, from, to);
    }

    @Override
    public void fixed(JsonField field, int code) {
        add(FIXED, field, code, 0);
    }

    @Override
    public void time(JsonField field, long micros, boolean zoned) {
        add(zoned ? ZONED_TIME : TIME, field, micros, 0);
    }

    @Override
    public void text(byte[] bytes, int from, int to) {
        keep(TEXT, null, bytes, from, to);
    }

    @Override
    public void system(byte[] bytes, int from, int to) {
        keep(SYSTEM, null, bytes, from, to);
    }

    @Override
    public void end(long end, long micros, boolean zoned, Level level) {
        add(LEVEL, null, level.ordinal(), 0);
        add(zoned ? ZONED_END : END, null, end, micros);
    }

    @Override
    public void abandon() {
        size = mark;
    }

    @Override
    public long shiftToUtc(long localMicros) {
        return shift.applyAsLong(localMicros);
    }

    private void keep(byte kind, @Nullable JsonField field, byte[] bytes, int from, int to) {
        int length = to - from;
        if (textSize + length > text.length) text = Arrays.copyOf(text, Math.max(textSize + length, text.length * 2));
        System.arraycopy(bytes, from, text, textSize, length);
        add(kind, field, textSize, textSize + length);
        textSize += length;
    }

    private void add(byte kind, @Nullable JsonField field, long first, long second) {
        if (size == kinds.length) grow();
        kinds[size] = kind;
        fields[size] = field;
        firsts[size] = first;
        seconds[size++] = second;
    }

    private void grow() {
        kinds = Arrays.copyOf(kinds, size * 2);
        fields = Arrays.copyOf(fields, size * 2);
        firsts = Arrays.copyOf(firsts, size * 2);
        seconds = Arrays.copyOf(seconds, size * 2);
    }
}
