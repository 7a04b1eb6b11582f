package dev.lastseen.model.segment;

import dev.lastseen.model.Level;
import dev.lastseen.model.value.PooledTime;
import dev.lastseen.model.value.ValueCode;
import dev.lastseen.model.value.ValueCoder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Takes the records of one source in the order of the source, and packs them. For each record: [#begin], any of the setters, then [#end] or [#abandon].
/// Nothing is kept per record but packed integers; full chunks leave through the [ChunkSink]. One thread.
public final class SegmentBuilder {
    /// Most values that one record may hold; the rest is left in the raw text.
    public static final int MAX_VALUES = 4096;
    /// Most different texts that are kept as words; more of them tell nothing that the raw records do not.
    private static final int MAX_PROSE = 1 << 14;

    /// Records of further systems are the source's own: a field with more names names no systems.
    private static final int MOST_SYSTEMS = 10_000;

    private final ChunkSink sink;
    private final ZoneId zone;
    private final Columns columns = new Columns();
    private final Dictionary dictionary;
    private final Shapes shapes = new Shapes();
    private final Contexts contexts = new Contexts();
    private final List<String> systems = new ArrayList<>();
    private final Map<String, Integer> systemNumbers = new HashMap<>();
    private final List<Supplier<Chunk>> chunks = new ArrayList<>();
    private final ValueCoder coder = new ValueCoder(new RecordPools());
    private final ValueCoder contextCoder = new ValueCoder(new ContextPools());
    private final ChunkBuilder chunk = new ChunkBuilder();

    private int[] rowColumns = new int[64];
    private int[] rowCodes = new int[64];
    private int rowSize;
    private int rowHash;
    /// The last word of each column: the next record's is often the same, and then neither hashed nor looked for.
    private int[] lastWords = new int[64];
    private long size;
    private int proseWords;
    private boolean ownSystemOnly;
    private String timeName = "";
    private int timeColumn = -1;

    /// @param system the system of records that name none themselves
    /// @param zone   the zone of times that state none
    public SegmentBuilder(String system, ZoneId zone, ChunkSink sink) {
        systems.add(system);
        systemNumbers.put(system, 0);
        this.zone = zone;
        this.sink = sink;
        dictionary = new Dictionary(sink::acceptPage);
    }

    /// The number of a column of records; see [Columns].
    public int column(String name) {
        int column = columns.intern(name, false);
        if (timeColumn < 0 && name.equals(timeName)) timeColumn = column;
        return column;
    }

    /// From now on, the field `name` tells the time of each record that has it and in which it is a time.
    public void timeFrom(String name) {
        timeName = name;
    }

    /// The number of a column that records inherit from their context.
    public int contextColumn(String name) {
        return columns.intern(name, true);
    }

    /// From now on, systems that records name themselves are not believed: all are the source's.
    public void onlyOwnSystem() {
        ownSystemOnly = true;
    }

    /// The number of a system for [#system].
    public int systemNumber(String name) {
        if (ownSystemOnly) return 0;
        Integer known = systemNumbers.get(name);
        if (known != null) return known;
        if (systems.size() > MOST_SYSTEMS) return 0;
        systemNumbers.put(name, systems.size());
        systems.add(name);
        return systems.size() - 1;
    }

    /// Starts a record at byte `offset` of the decoded source, on 1-based line `line`.
    public void begin(long offset, long line) {
        chunk.begin(offset, line);
        rowSize = 0;
        rowHash = 0;
    }

    /// The record's time in microseconds since 1970 UTC; without this call it has none.
    public void time(long micros) {
        chunk.time(micros);
    }

    public void level(Level level) {
        chunk.level(level);
    }

    /// The system that the record itself names, a number from [#systemNumber].
    public void system(int number) {
        chunk.system(number);
    }

    /// The context that the record stands in.
    public void context(int context) {
        chunk.context(context);
    }

    /// A field whose value is spelled `bytes[from, to)`: a number, a time, true, false, null or a word is told by its look.
    public void value(int column, byte[] bytes, int from, int to) {
        put(column, code(column, bytes, from, to));
    }

    private int code(int column, byte[] bytes, int from, int to) {
        if (column >= lastWords.length) lastWords = Arrays.copyOf(lastWords, Math.max(column + 1, lastWords.length * 2));
        int last = lastWords[column];
        if (last >= ValueCode.FIRST_WORD && dictionary.holds(last, bytes, from, to)) return last;
        int code = coder.code(bytes, from, to, columns.timeNamed(column));
        if (ValueCode.isWord(code)) lastWords[column] = code;
        return code;
    }

    /// A field that is text whatever it looks like, such as a masked message.
    public void word(int column, byte[] bytes, int from, int to) {
        put(column, coder.word(bytes, from, to));
    }

    /// The code of the text `bytes[from, to)` for [#fixed], kept whatever its length up to [Dictionary#MAX_WORD].
    public int intern(byte[] bytes, int from, int to) {
        return dictionary.intern(bytes, from, to);
    }

    /// A field whose value is a fixed word or a code from [#intern]: null, true, false, empty or a long text.
    public void fixed(int column, int code) {
        put(column, code);
    }

    /// A field that is a time; `zoned` where its spelling states a zone or is an epoch number.
    public void timeValue(int column, long micros, boolean zoned) {
        put(column, ValueCode.ofTime(chunk.addTime(PooledTime.of(micros, zoned))));
    }

    /// Ends the record before byte `end`.
    public void end(long end) {
        if (timeColumn >= 0) takeTime();
        chunk.end(end, shapes.intern(rowColumns, rowSize, rowHash), rowCodes, rowSize);
        size++;
        if (chunk.full()) flush();
    }

    private void takeTime() {
        for (int i = 0; i < rowSize; i++) {
            if (rowColumns[i] != timeColumn || !ValueCode.isTime(rowCodes[i])) continue;
            chunk.time(PooledTime.micros(chunk.pooled(ValueCode.timeIndex(rowCodes[i]))));
            return;
        }
    }

    /// Forgets the record begun last, as if it had not begun.
    public void abandon() {
        chunk.abandon();
    }

    /// Opens a context inside `parent` (-1 for none); see [Contexts#open].
    public int openContext(int parent, long offset) {
        return contexts.open(parent, offset);
    }

    /// A scalar of a context; may come after records that stand in it.
    public void contextValue(int context, int column, byte[] bytes, int from, int to) {
        contexts.add(context, column, contextCoder.code(bytes, from, to, columns.timeNamed(column)));
    }

    /// A scalar of a context that is null, true or false.
    public void contextFixed(int context, int column, int code) {
        contexts.add(context, column, code);
    }

    /// Microseconds to add to a local time of this source to make it UTC.
    public long shiftToUtc(long localMicros) {
        if (zone.equals(ZoneOffset.UTC)) return 0;
        var local = Instant.ofEpochSecond(Math.floorDiv(localMicros, 1_000_000L)).atOffset(ZoneOffset.UTC).toLocalDateTime();
        return -1_000_000L * zone.getRules().getOffset(local).getTotalSeconds();
    }

    /// Number of records ended so far.
    public long size() {
        return size;
    }

    /// Hands over the last chunk and answers the whole segment.
    public Segment build() {
        if (chunk.size() > 0) flush();
        dictionary.seal();
        var tables = new Segment.Tables(columns, dictionary, shapes, contexts, List.copyOf(systems));
        return new Segment(tables, chunks, Math.toIntExact(size));
    }

    private void flush() {
        chunks.add(sink.accept(chunks.size(), chunk.take()));
    }

    private void put(int column, int code) {
        if (rowSize == MAX_VALUES) return;
        if (rowSize == rowColumns.length) {
            rowColumns = Arrays.copyOf(rowColumns, rowSize * 2);
            rowCodes = Arrays.copyOf(rowCodes, rowSize * 2);
        }
        rowHash = Shapes.hash(rowHash, column);
        rowColumns[rowSize] = column;
        rowCodes[rowSize++] = code;
    }

    private int prose(byte[] bytes, int from, int to) {
        int known = dictionary.lookup(bytes, from, to);
        if (known >= 0) return known;
        return proseWords++ < MAX_PROSE ? dictionary.intern(bytes, from, to) : ValueCode.LONG_TEXT;
    }

    private final class RecordPools implements ValueCoder.Pools {
        @Override
        public int word(byte[] bytes, int from, int to) {
            return dictionary.intern(bytes, from, to);
        }

        @Override
        public int prose(byte[] bytes, int from, int to) {
            return SegmentBuilder.this.prose(bytes, from, to);
        }

        @Override
        public int time(long pooled) {
            return ValueCode.ofTime(chunk.addTime(pooled));
        }

        @Override
        public long shiftToUtc(long localMicros) {
            return SegmentBuilder.this.shiftToUtc(localMicros);
        }
    }

    private final class ContextPools implements ValueCoder.Pools {
        @Override
        public int word(byte[] bytes, int from, int to) {
            return dictionary.intern(bytes, from, to);
        }

        @Override
        public int prose(byte[] bytes, int from, int to) {
            return SegmentBuilder.this.prose(bytes, from, to);
        }

        @Override
        public int time(long pooled) {
            return contexts.addTime(pooled);
        }

        @Override
        public long shiftToUtc(long localMicros) {
            return SegmentBuilder.this.shiftToUtc(localMicros);
        }
    }
}
