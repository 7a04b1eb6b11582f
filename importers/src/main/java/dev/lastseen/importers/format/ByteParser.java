package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Jackson's parser of UTF-8, which also tells where the current scalar stands in its buffer: most values are needed as bytes, and decoding them to
/// characters and back would cost as much as finding them. Bytes that are no UTF-8 stay as they are.
final class ByteParser extends UTF8StreamJsonParser {
    private int start;
    private int end;

    /// @param input  null where `buffer` holds everything
    /// @param buffer its bytes from `from` to `to` are read first
    ByteParser(IOContext context, int features, @Nullable InputStream input, @Nullable ObjectCodec codec, ByteQuadsCanonicalizer names, Span buffer) {
        super(context, features, input, codec, names, buffer.bytes, buffer.from, buffer.to, 0, false);
    }

    /// A part of an array of bytes.
    record Span(byte[] bytes, int from, int to) {}

    /// True where the current string or number stands in the buffer as it is meant, without escapes: then [#buffer], [#start] and [#end] tell where.
    /// They mean nothing any more once the parser moves on.
    boolean locate() {
        if (_currToken != JsonToken.VALUE_STRING) return locateNumber();
        return _tokenIncomplete && locateString();
    }

    byte[] buffer() {
        return _inputBuffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    private boolean locateString() {
        byte[] bytes = _inputBuffer;
        int limit = _inputEnd;
        int at = _inputPtr;
        while (at < limit && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] >= ' ' || bytes[at] < 0)) at++;
        if (at == limit || bytes[at] != '"') return false;
        start = _inputPtr;
        end = at;
        _inputPtr = at + 1;
        _tokenIncomplete = false;
        return true;
    }

    /// A number has just been read, so it ends where the parser stands, unless the buffer was filled again meanwhile.
    private boolean locateNumber() {
        int length = _textBuffer.size();
        start = _inputPtr - length;
        end = _inputPtr;
        return start >= 0 && length > 0;
    }
}
