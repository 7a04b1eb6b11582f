package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;

/// A parser and where it stands in the decoded source. One is used for a whole source, with one parser after the other.
final class JsonCursor {
    private final ByteParser parser;
    private final long baseOffset;
    private final long baseLine;
    private final long fixedEnd;
    private long offset;
    private long line;

    /// @param parser     one that [JsonParsers] made
    /// @param baseOffset decoded bytes before the parser's first
    /// @param baseLine   1-based line on which the parser begins
    JsonCursor(JsonParser parser, long baseOffset, long baseLine) {
        this.parser = (ByteParser) parser;
        this.baseOffset = baseOffset;
        this.baseLine = baseLine;
        fixedEnd = -1;
    }

    private JsonCursor(JsonParser parser, JsonPlace place) {
        this.parser = (ByteParser) parser;
        baseOffset = place.offset();
        baseLine = place.line();
        offset = place.offset();
        line = place.line();
        fixedEnd = place.end();
    }

    /// A parser of what is written inside a string of the source: all that it finds stands at `place`.
    static JsonCursor inside(JsonParser parser, JsonPlace place) {
        return new JsonCursor(parser, place);
    }

    JsonParser parser() {
        return parser;
    }

    /// Notes where the current token begins; [#offset] and [#line] tell it.
    void mark() {
        if (fixedEnd >= 0) return;
        offset = baseOffset + parser.tokenOffset();
        line = baseLine + parser.tokenRow() - 1;
    }

    long offset() {
        return offset;
    }

    /// 1-based.
    long line() {
        return line;
    }

    /// Byte after what has been parsed so far.
    long end() {
        return fixedEnd >= 0 ? fixedEnd : baseOffset + parser.offset();
    }

    /// 1-based line of [#end].
    long endLine() {
        return baseLine + parser.row() - 1;
    }
}
