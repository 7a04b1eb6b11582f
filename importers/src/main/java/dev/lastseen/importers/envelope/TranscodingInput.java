package dev.lastseen.importers.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text of another charset as UTF-8. What cannot be decoded becomes U+FFFD.
final class TranscodingInput extends InputStream {
    private final InputStream source;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private final ByteBuffer in = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 15);
    private final ByteBuffer out = ByteBuffer.allocate(1 << 17).flip();
    private boolean ended;

    TranscodingInput(InputStream source, Charset charset) {
        this.source = source;
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (!out.hasRemaining()) {
            if (ended) return -1;
            convert();
        }
        int n = Math.min(length, out.remaining());
        out.get(target, from, n);
        return n;
    }

    private void convert() throws IOException {
        in.compact();
        int n = source.read(in.array(), in.position(), in.remaining());
        if (n > 0) in.position(in.position() + n);
        in.flip();
        ended = n < 0;
        decoder.decode(in, chars, ended);
        if (ended) decoder.flush(chars);
        chars.flip();
        out.clear();
        encoder.encode(chars, out, ended);
        if (ended) encoder.flush(out);
        out.flip();
        chars.compact();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
