package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;

/// Reads a source whose JSON values begin on lines of their own. A broken line is rejected, and the next one is read. A value may reach over several lines.
///
/// Many lines are given to one parser at a time, because making a parser costs as much as reading a line.
final class LineFraming {
    private final LineWindow window;
    private final JsonContent content;
    private final JsonAccount account;
    private final boolean damaged;
    private long consumed;
    private long rootRecords;

    /// @param offset  decoded bytes before the input's first
    /// @param line    1-based line of the input's first byte
    /// @param damaged true inside a broken document, whose brackets and commas stand alone
    record Start(long offset, long line, boolean damaged) {}

    LineFraming(InputStream input, JsonContent content, JsonAccount account, Start start) {
        window = new LineWindow(input, account, start.offset, start.line);
        this.content = content;
        this.account = account;
        damaged = start.damaged;
    }

    static JsonParseException notStructured(JsonParser parser) {
        return new JsonParseException(parser, "neither an object nor an array");
    }

    void read() throws IOException {
        while (window.fill()) block();
    }

    /// Reads the whole lines in the window.
    private void block() throws IOException {
        while (window.from < window.limit) {
            consumed = window.offset();
            try (JsonParser parser = JsonParsers.FACTORY.createParser(window.bytes, window.from, window.limit - window.from)) {
                var cursor = new JsonCursor(parser, window.offset(), window.line());
                if (!parse(cursor)) return;
            }
        }
    }

    private boolean parse(JsonCursor cursor) throws IOException {
        try {
            roots(cursor);
            window.take(window.limit, cursor.endLine());
            return true;
        } catch (JsonProcessingException e) {
            return broken(e, window.index(cursor.end()));
        }
    }

    private void roots(JsonCursor cursor) throws IOException {
        JsonParser parser = cursor.parser();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            rootRecords = content.records();
            if (!token.isStructStart()) throw notStructured(parser);
            content.root(cursor, token);
            consumed = cursor.end();
        }
    }

    /// Deals with a value that could not be read. Answers false where more of the source has to be seen first.
    private boolean broken(JsonProcessingException problem, int foundAt) {
        long open = content.openOffset();
        content.abandon();
        int before = window.index(consumed);
        window.take(window.skipBlank(before, damaged));
        boolean onlyPunctuation = damaged && window.from > before && foundAt <= window.from;
        if (window.from >= window.limit || onlyPunctuation) return true;
        boolean unfinished = problem instanceof JsonEOFException;
        if (unfinished && !window.ended() && window.canGrow() && content.records() == rootRecords) return false;
        boolean structured = window.bytes[window.from] == '{' || window.bytes[window.from] == '[';
        window.take(Math.max(window.from, window.index(open >= 0 ? open : account.lastEnd())));
        int end = unfinished && window.ended() ? window.nextObjectLine() : window.endOfDamage(foundAt);
        boolean last = window.ended() && end == window.limit && (unfinished || window.bytes[end - 1] != '\n');
        if (structured && last) account.cut(window.line(), "the source ends inside a record");
        window.reject(end, problem.getOriginalMessage());
        return true;
    }
}
