package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/// Reads a source as JSON values that reach over many lines: one document, or several, one after the other. Nothing of it is held but what is being read.
/// Damage costs the rest of its line; what follows is read by [LineFraming].
final class StreamFraming {
    private final InputStream input;
    private final JsonContent content;
    private final JsonAccount account;
    private final long base;

    /// @param base decoded bytes before the input's first
    StreamFraming(InputStream input, JsonContent content, JsonAccount account, long base) {
        this.input = input;
        this.content = content;
        this.account = account;
        this.base = base;
    }

    void read() throws IOException {
        try (JsonParser parser = JsonParsers.FACTORY.createParser(input)) {
            var cursor = new JsonCursor(parser, base, 1);
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (!token.isStructStart()) throw LineFraming.notStructured(parser);
                    content.root(cursor, token);
                }
            } catch (JsonProcessingException e) {
                recover(cursor, e);
            }
        }
    }

    private void recover(JsonCursor cursor, JsonProcessingException problem) throws IOException {
        long at = cursor.end();
        long endLine = cursor.endLine();
        var unread = new ByteArrayOutputStream();
        cursor.parser().releaseBuffered(unread);
        var rest = new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(unread.toByteArray()), input), 1 << 16);
        long from = content.openOffset() >= 0 ? content.openOffset() : at;
        long line = content.openOffset() >= 0 ? content.openLine() : endLine;
        content.abandon();
        long skipped = skipLine(rest);
        account.rejected(line, from, at + Math.abs(skipped), problem.getOriginalMessage());
        if (skipped <= 0) {
            account.cut(line, skipped == 0 ? "the document ends before it is complete" : problem.getOriginalMessage());
        } else {
            content.resume();
            new LineFraming(rest, content, account, new LineFraming.Start(at + skipped, endLine + 1, true)).read();
        }
    }

    /// Skips the rest of the line; answers how many bytes that was, with the line's end: negative where the source ended first.
    private static long skipLine(InputStream rest) throws IOException {
        long count = 0;
        for (int b = rest.read(); b >= 0; b = rest.read()) {
            count++;
            if (b == '\n') return count;
        }
        return -count;
    }
}
