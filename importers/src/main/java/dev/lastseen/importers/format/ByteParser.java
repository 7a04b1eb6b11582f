package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import dev.lastseen.model.value.Ranges;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Jackson's parser of UTF-8, which also tells where scalars stand in its buffer: most values are needed as bytes, and decoding them to characters and back would
/// cost as much as finding them. Bytes that are no UTF-8 stay as they are.
///
/// What records mostly consist of, fields that come as expected with a string without escapes or a plain number, can be read without going through tokens, at a
/// third of the cost: [#nearName], [#element] and [#attribute] look at what follows in the buffer. Where it is anything else, or not all of it is there, they say so
/// and change nothing, and it is read as tokens.
final class ByteParser extends UTF8StreamJsonParser {
    private static final int LONGEST_NUMBER = 30;
    private static final byte[] ATTRIBUTE = bytes("{\"key\":\"");
    private static final byte[] WRAPPED = bytes(",\"value\":{\"");
    private static final byte[][] WRAPPERS = {bytes("stringValue\":"), bytes("intValue\":"), bytes("doubleValue\":")};
    private static final byte[] CLOSING = bytes("}}");

    private int start;
    private int end;
    private int nameAt;
    private int nameEnd;
    private int lines;
    private int lineStart;

    /// @param input  null where `buffer` holds everything
    /// @param buffer its bytes from `from` to `to` are read first
    ByteParser(IOContext context, int features, @Nullable InputStream input, @Nullable ObjectCodec codec, ByteQuadsCanonicalizer names, Span buffer) {
        super(context, features, input, codec, names, buffer.bytes, buffer.from, buffer.to, 0, false);
    }

    /// A part of an array of bytes.
    record Span(byte[] bytes, int from, int to) {}

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /// True where the current string or number stands in the buffer as it is meant, without escapes: then [#buffer], [#start] and [#end] tell where.
    /// They mean nothing any more once the parser moves on.
    boolean locate() {
        if (_currToken != JsonToken.VALUE_STRING) return locateNumber();
        int after = _tokenIncomplete ? string(_inputPtr) : -1;
        if (after < 0) return false;
        _inputPtr = after;
        _tokenIncomplete = false;
        return true;
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

    /// Bytes before the current token, which must not be a name.
    long tokenOffset() {
        return _tokenInputTotal - 1;
    }

    /// 1-based line of the current token, which must not be a name.
    int tokenRow() {
        return _tokenInputRow;
    }

    /// Bytes that have been parsed.
    long offset() {
        return _currInputProcessed + _inputPtr;
    }

    /// 1-based line of [#offset].
    int row() {
        return _currInputRow;
    }

    /// Where the name that [#attribute] read begins.
    int nameStart() {
        return nameAt;
    }

    int nameEnd() {
        return nameEnd;
    }

    /// A number has just been read, so it ends where the parser stands, unless the buffer was filled again meanwhile.
    private boolean locateNumber() {
        int length = _textBuffer.size();
        start = _inputPtr - length;
        end = _inputPtr;
        return start >= 0 && length > 0;
    }

    /// True where the current object has another field, whose name may now be asked for with [#isName].
    boolean nearName() {
        nameAt = item(JsonToken.START_OBJECT);
        return nameAt >= 0 && _inputBuffer[nameAt] == '"';
    }

    /// @param key a name in quotes and the colon after it
    boolean isName(byte[] key) {
        return stands(key, nameAt);
    }

    /// Reads the value of the field `key`, whose name [#isName]; true where it is a scalar that [#start] and [#end] now tell.
    boolean scalarOf(byte[] key) {
        int at = nameAt + key.length;
        if (at < _inputEnd && _inputBuffer[at] == ' ') at++;
        int after = scalar(at);
        if (after >= 0) move(after, JsonToken.START_OBJECT, JsonToken.VALUE_STRING);
        return after >= 0;
    }

    /// Reads the next element of the current array; true where it is a scalar that [#start] and [#end] now tell.
    boolean element() {
        int at = item(JsonToken.START_ARRAY);
        int after = at < 0 ? -1 : scalar(at);
        if (after >= 0) move(after, JsonToken.START_ARRAY, JsonToken.VALUE_STRING);
        return after >= 0;
    }

    /// Reads the next element of the current array; true where it is `{"key":"…","value":{"stringValue":"…"}}`, with any scalar: then [#nameStart] and [#nameEnd] tell the
    /// key, [#start] and [#end] the value.
    boolean attribute() {
        int at = item(JsonToken.START_ARRAY);
        if (at < 0 || !stands(ATTRIBUTE, at)) return false;
        int name = at + ATTRIBUTE.length;
        int value = string(name);
        if (value < 0 || !stands(WRAPPED, value)) return false;
        nameAt = name;
        nameEnd = end;
        for (byte[] wrapper : WRAPPERS) {
            if (stands(wrapper, value + WRAPPED.length)) return wrapped(value + WRAPPED.length + wrapper.length);
        }
        return false;
    }

    private boolean wrapped(int at) {
        int after = scalar(at);
        if (after < 0 || !stands(CLOSING, after)) return false;
        move(after + CLOSING.length, JsonToken.START_ARRAY, JsonToken.END_OBJECT);
        return true;
    }

    private boolean stands(byte[] wanted, int at) {
        return _inputEnd - at > wanted.length && Ranges.equal(_inputBuffer, at, wanted, 0, wanted.length);
    }

    /// Index of the next item of the object or array that `opening` opens, after the comma and the blanks before it; -1 where that is not quickly told.
    private int item(JsonToken opening) {
        byte[] bytes = _inputBuffer;
        int limit = _inputEnd;
        int at = _inputPtr;
        lines = 0;
        if (_tokenIncomplete) return -1;
        if (_currToken != opening && (at >= limit || bytes[at++] != ',')) return -1;
        for (; at < limit && bytes[at] <= ' '; at++) {
            if (bytes[at] == '\n') {
                lines++;
                lineStart = at + 1;
            } else if (bytes[at] != ' ' && bytes[at] != '\t') {
                return -1;
            }
        }
        return at < limit ? at : -1;
    }

    /// Takes what lies before `after` for read.
    private void move(int after, JsonToken opening, JsonToken token) {
        if (_currToken == opening) _parsingContext.expectComma();
        if (lines > 0) {
            _currInputRow += lines;
            _currInputRowStart = lineStart;
        }
        _currToken = token;
        _inputPtr = after;
    }

    /// Index after the scalar at `at`, or -1 where that is not quickly told.
    private int scalar(int at) {
        if (at >= _inputEnd) return -1;
        return _inputBuffer[at] == '"' ? string(at + 1) : number(at);
    }

    private int string(int from) {
        byte[] bytes = _inputBuffer;
        int limit = _inputEnd;
        int at = from;
        while (at < limit && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] >= ' ' || bytes[at] < 0)) at++;
        if (at == limit || bytes[at] != '"') return -1;
        start = from;
        end = at;
        return at + 1;
    }

    /// A number counts if nothing else could be meant: it is spelled as JSON spells them, and something closes it.
    private int number(int from) {
        byte[] bytes = _inputBuffer;
        int limit = Math.min(_inputEnd, from + LONGEST_NUMBER);
        int whole = bytes[from] == '-' ? from + 1 : from;
        int at = digits(whole, limit);
        if (at == whole || bytes[whole] == '0' && at > whole + 1) return -1;
        if (at < limit && bytes[at] == '.') {
            int fraction = at + 1;
            at = digits(fraction, limit);
            if (at == fraction) return -1;
        }
        if (at >= limit || bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']') return -1;
        start = from;
        end = at;
        return at;
    }

    private int digits(int from, int limit) {
        byte[] bytes = _inputBuffer;
        int at = from;
        while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') at++;
        return at;
    }
}
