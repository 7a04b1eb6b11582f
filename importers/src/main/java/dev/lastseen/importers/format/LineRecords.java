package dev.lastseen.importers.format;

import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.Uncoloured;
import dev.lastseen.model.Incomplete;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;
import java.util.function.Function;

/// Reads a source whose records start on lines that a [LineParser] knows. What other lines say belongs to the record before them; before the first, it is a record without a time.
final class LineRecords {
    private static final int LEARNT = 1 << 17;
    private static final int QUESTION = 4096;

    private final Function<SegmentBuilder, LineParser> parsers;
    private final Reading reading;
    private final SegmentBuilder out;
    private LineParser parser;
    private final LineReader lines;
    private boolean coloured;
    private boolean open;
    private int continued;
    private long openFrom;
    private long openEnd;
    private long openLine;
    private long blanks;
    private int untilQuestion = QUESTION;

    /// @param parsers makes the parser of a source
    LineRecords(DecodedInput input, Reading reading, Function<SegmentBuilder, LineParser> parsers) {
        this.parsers = parsers;
        this.reading = reading;
        out = reading.records();
        parser = parsers.apply(out);
        lines = new LineReader(input);
    }

    void read() throws IOException {
        parser.restart(lines.lookAhead(LEARNT, this::learn));
        while (lines.next()) {
            if (--untilQuestion == 0 && stopped()) return;
            line();
        }
        close();
    }

    private void learn(byte[] bytes, int from, int to) {
        if (!coloured && Uncoloured.isColoured(bytes, from, to)) {
            coloured = true;
            parser = new Uncoloured(parser);
        }
        if (parser.matches(bytes, from, to)) parser.learn(bytes);
    }

    private boolean stopped() {
        untilQuestion = QUESTION;
        return reading.cancelled();
    }

    private void line() {
        int from = lines.from();
        int to = lines.to();
        if (lines.tooLong()) {
            close();
            reading.rejected(lines.line(), lines.offset(), lines.end() - lines.offset(), "a line longer than 1 MB");
        } else if (parser.matches(lines.bytes(), from, to)) {
            start();
        } else if (isBlank(from, to) || !open && parser.saysNothing(lines.bytes(), from, to)) {
            blanks += lines.end() - lines.offset();
        } else if (!lines.terminated() && startsLikeRecord(from, to)) {
            cut("the last line ends inside its header");
        } else {
            continueRecord();
        }
    }

    private void start() {
        close();
        if (!lines.terminated() && new CutCheck(parsers).isCut(lines)) {
            cut("the last line is shorter than all others of its kind");
            return;
        }
        open();
        parser.emit(lines.bytes());
    }

    private void open() {
        open = true;
        continued = 0;
        openFrom = lines.offset();
        openEnd = lines.end();
        openLine = lines.line();
        out.begin(openFrom, openLine);
    }

    private void continueRecord() {
        if (!open) {
            open();
            return;
        }
        blanks = 0;
        openEnd = lines.end();
        parser.continued(lines.bytes(), lines.from(), lines.to(), ++continued);
        reading.continuation();
    }

    private void cut(String reason) {
        close();
        reading.rejected(lines.line(), lines.offset(), lines.end() - lines.offset(), reason);
        reading.incomplete(new Incomplete(Incomplete.Cause.CUT, lines.line(), reason));
    }

    /// Ends the open record; blank lines behind it say nothing.
    private void close() {
        if (open) {
            out.end(openEnd);
            reading.recordBytes(openEnd - openFrom);
        }
        open = false;
        reading.blank(blanks);
        blanks = 0;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = lines.bytes()[i];
            if (b != ' ' && b != '\t' && b != '\r') return false;
        }
        return true;
    }

    private boolean startsLikeRecord(int from, int to) {
        return to - from >= 2 && new CutCheck(parsers).startsLikeRecords(lines);
    }
}
