package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;
import java.util.Arrays;

/// Reads lines that end in a JSON object, such as those inside a wrapping; what stands before it is text.
final class JsonLineParser implements LineParser {
    private final LineSink sink;
    private final JsonRecord record;
    private final JsonField root;
    private int from;
    private int to;

    JsonLineParser(SegmentBuilder out, FieldRoles roles, TimeNotes notes) {
        sink = new LineSink(out, notes);
        record = new JsonRecord(sink);
        root = JsonField.root("", roles);
    }

    @Override
    public boolean matches(byte[] bytes, int start, int end) {
        from = start;
        to = end;
        while (to > from && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) to--;
        int open = brace(bytes);
        return open >= 0 && to - open > 1 && bytes[to - 1] == '}' && isWhole(bytes, open);
    }

    /// Index of the first brace that a name or its end follows, as no text has it; -1 where there is none.
    private int brace(byte[] bytes) {
        for (int i = from; i + 1 < to; i++) {
            if (bytes[i] == '{' && (bytes[i + 1] == '"' || bytes[i + 1] == '}' || bytes[i + 1] == ' ')) return i;
        }
        return -1;
    }

    private boolean isWhole(byte[] bytes, int open) {
        try (JsonParser parser = JsonParsers.FACTORY.createParser(bytes, open, to - open)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void emit(byte[] bytes) {
        int open = brace(bytes);
        if (open > from) sink.text(bytes, from, open);
        byte[] object = Arrays.copyOfRange(bytes, open, to);
        try (JsonParser parser = JsonParsers.FACTORY.createParser(object)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) record.read(new JsonCursor(parser, 0, 1), root, -1);
        } catch (IOException e) {
            throw new IllegalStateException("parsed before without a fault", e);
        }
    }

    @Override
    public void learn(byte[] bytes) {
        // Fields have names; only texts are learnt from, and those seldom name what the fields do not.
    }
}
