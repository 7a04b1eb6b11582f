package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;

/// A parser and where it stands in the decoded source. One is used for a whole source, with one parser after the other.
final class JsonCursor {
    private final JsonParser parser;
    private final long baseOffset;
    private final long baseLine;
    private long offset;
    private long line;

    /// @param baseOffset decoded bytes before the parser's first
    /// @param baseLine   1-based line on which the parser begins
    JsonCursor(JsonParser parser, long baseOffset, long baseLine) {
        this.parser = parser;
        this.baseOffset = baseOffset;
        this.baseLine = baseLine;
    }

    JsonParser parser() {
        return parser;
    }

    /// Notes where the current token begins; [#offset] and [#line] tell it.
    void mark() {
        var at = parser.currentTokenLocation();
        offset = baseOffset + at.getByteOffset();
        line = baseLine + at.getLineNr() - 1;
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
        return baseOffset + parser.currentLocation().getByteOffset();
    }

    /// 1-based line of [#end].
    long endLine() {
        return baseLine + parser.currentLocation().getLineNr() - 1;
    }
}
