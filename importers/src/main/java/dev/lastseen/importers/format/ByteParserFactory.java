package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.IOContext;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Makes [ByteParser]s. What it is given is UTF-8; nothing is guessed.
final class ByteParserFactory extends JsonFactory {
    private static final long serialVersionUID = 1;
    private static final int BUFFER = 1 << 15;

    ByteParserFactory(JsonFactoryBuilder settings) {
        super(settings);
    }

    @Override
    protected JsonParser _createParser(InputStream input, IOContext context) {
        return parser(input, context, new ByteParser.Span(new byte[BUFFER], 0, 0));
    }

    @Override
    protected JsonParser _createParser(byte[] bytes, int from, int length, IOContext context) {
        return parser(null, context, new ByteParser.Span(bytes, from, from + length));
    }

    private JsonParser parser(@Nullable InputStream input, IOContext context, ByteParser.Span buffer) {
        context.setEncoding(JsonEncoding.UTF8);
        return new ByteParser(context, _parserFeatures, input, _objectCodec, _byteSymbolCanonicalizer.makeChild(_factoryFeatures), buffer);
    }
}
