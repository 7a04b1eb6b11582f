package dev.lastseen.model.segment;

import dev.lastseen.model.Level;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// All records of one source, read by record or by column. Records are numbered 0 … [#size]−1 in the order of the source.
/// Safe to read from many threads, as long as the chunks' suppliers are.
public final class Segment {
    /// The time of a record that has none.
    public static final long NO_TIME = Long.MIN_VALUE;

    private final Tables tables;
    private final List<Supplier<Chunk>> chunks;
    private final int size;
    private final Map<Integer, int[]> inherited = new ConcurrentHashMap<>();

    /// What the chunks of a segment share.
    public record Tables(Columns columns, Dictionary dictionary, Shapes shapes, Contexts contexts, List<String> systems) {}

    /// Receives the values of a column.
    @FunctionalInterface
    public interface ValueVisitor {
        void value(int record, int code);
    }

    /// @param chunks in order; all but the last hold [Chunk#CAPACITY] records
    public Segment(Tables tables, List<Supplier<Chunk>> chunks, int size) {
        this.tables = tables;
        this.chunks = List.copyOf(chunks);
        this.size = size;
    }

    public int size() {
        return size;
    }

    public Columns columns() {
        return tables.columns();
    }

    public Dictionary dictionary() {
        return tables.dictionary();
    }

    public Shapes shapes() {
        return tables.shapes();
    }

    public Contexts contexts() {
        return tables.contexts();
    }

    /// Names of systems, by the numbers that [#system] answers; the first is the source's own.
    public List<String> systems() {
        return tables.systems();
    }

    public int chunkCount() {
        return chunks.size();
    }

    public Chunk chunk(int index) {
        return chunks.get(index).get();
    }

    /// Microseconds since 1970 UTC, or [#NO_TIME].
    public long time(int record) {
        return at(record).times()[index(record)];
    }

    public Level level(int record) {
        return Level.of(at(record).kinds().levels()[index(record)]);
    }

    /// Index into [#systems].
    public int system(int record) {
        return at(record).kinds().systems()[index(record)];
    }

    public long offset(int record) {
        return at(record).place().offsets()[index(record)];
    }

    /// Length in decoded bytes, continuation lines included.
    public int length(int record) {
        return at(record).place().lengths()[index(record)];
    }

    /// 1-based line on which the record starts.
    public long line(int record) {
        return at(record).place().lines()[index(record)];
    }

    public int context(int record) {
        return at(record).kinds().contexts()[index(record)];
    }

    /// The time that `code`, a value of `record` or of a context around it, stands for ([PooledTime]).
    public long pooledTime(int record, int code) {
        int index = ValueCode.timeIndex(code);
        return ValueCode.isContextTime(code) ? tables.contexts().time(index) : at(record).timePool()[index];
    }

    /// Shows every value of `column` in order of records, inherited ones too; a record with several values is shown several times.
    public void scan(int column, ValueVisitor visitor) {
        scan(column, 1, visitor);
    }

    /// As [#scan(int, ValueVisitor)], but shows only every `step`-th chunk, beginning with the first: a sample that keeps neighbours together.
    public void scan(int column, int step, ValueVisitor visitor) {
        Cells cells = cells(column, step);
        while (cells.next()) {
            int[] records = cells.records();
            int[] codes = cells.codes();
            for (int i = 0; i < cells.size(); i++) visitor.value(records[i], codes[i]);
        }
    }

    /// The values of `column` in every `step`-th chunk, beginning with the first. Takes less time than [#scan(int, int, ValueVisitor)], which suits what is called seldom.
    public Cells cells(int column, int step) {
        return new Cells(this, column, step, tables.columns().inherited(column) ? effective(column) : new int[0]);
    }

    private int[] effective(int column) {
        return inherited.computeIfAbsent(column, tables.contexts()::effective);
    }

    /// The value of `column` in `record`, inherited ones too: its first where there are several, -1 where there is none.
    public int value(int record, int column) {
        if (tables.columns().inherited(column)) return inherited(context(record), column);
        Chunk.Rows rows = at(record).rows();
        int[] columns = tables.shapes().columns(rows.shapes()[index(record)]);
        for (int k = 0; k < columns.length; k++) {
            if (columns[k] == column) return rows.codes()[rows.starts()[index(record)] + k];
        }
        return -1;
    }

    private int inherited(int context, int column) {
        return context < 0 ? -1 : effective(column)[context];
    }

    /// Shows the record's own fields in order: the visitor gets column and code.
    public void row(int record, ValueVisitor visitor) {
        Chunk.Rows rows = at(record).rows();
        int[] columns = tables.shapes().columns(rows.shapes()[index(record)]);
        int start = rows.starts()[index(record)];
        for (int k = 0; k < columns.length; k++) visitor.value(columns[k], rows.codes()[start + k]);
    }

    /// The spelling of a value; a time as ISO-8601 UTC, a long text as the empty text.
    public String text(int record, int code) {
        if (ValueCode.isInteger(code)) return Integer.toString(ValueCode.integer(code));
        if (ValueCode.isDecimal(code)) return ValueCode.decimalText(code);
        if (ValueCode.isTime(code)) return instant(PooledTime.micros(pooledTime(record, code)));
        return switch (code) {
            case ValueCode.NULL -> "null";
            case ValueCode.TRUE -> "true";
            case ValueCode.FALSE -> "false";
            case ValueCode.EMPTY, ValueCode.LONG_TEXT -> "";
            default -> tables.dictionary().text(code);
        };
    }

    private static String instant(long micros) {
        return java.time.Instant.EPOCH.plus(micros, java.time.temporal.ChronoUnit.MICROS).toString();
    }

    private Chunk at(int record) {
        return chunk(record >>> Chunk.BITS);
    }

    private static int index(int record) {
        return record & (Chunk.CAPACITY - 1);
    }
}
