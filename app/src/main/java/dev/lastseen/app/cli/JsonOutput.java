package dev.lastseen.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Streams JSON to a command's output. Times are ISO-8601 UTC; numbers that are not finite are null.
final class JsonOutput implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    /// Writes the members of one object or the elements of one array.
    @FunctionalInterface
    interface Body {
        void write(JsonOutput json) throws IOException;
    }

    private final JsonGenerator generator;

    JsonOutput(Terminal terminal) throws IOException {
        generator = FACTORY.createGenerator(terminal.out());
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    JsonOutput object(Body members) throws IOException {
        generator.writeStartObject();
        members.write(this);
        generator.writeEndObject();
        return this;
    }

    JsonOutput array(Body elements) throws IOException {
        generator.writeStartArray();
        elements.write(this);
        generator.writeEndArray();
        return this;
    }

    /// Names the value that is written next.
    JsonOutput name(String name) throws IOException {
        generator.writeFieldName(name);
        return this;
    }

    JsonOutput text(String value) throws IOException {
        generator.writeString(value);
        return this;
    }

    JsonOutput member(String name, String value) throws IOException {
        generator.writeStringField(name, value);
        return this;
    }

    JsonOutput member(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
        return this;
    }

    /// A number, rounded to microseconds or millionths.
    JsonOutput member(String name, double value) throws IOException {
        if (!Double.isFinite(value)) return none(name);
        generator.writeNumberField(name, Math.round(value * 1e6) / 1e6);
        return this;
    }

    /// A number with all its digits, such as a probability.
    JsonOutput exact(String name, double value) throws IOException {
        generator.writeNumberField(name, value);
        return this;
    }

    /// A text, null where there is none.
    JsonOutput textOrNull(String name, @Nullable String value) throws IOException {
        return value == null ? none(name) : member(name, value);
    }

    /// A time, null where there is none.
    JsonOutput timeOrNull(String name, @Nullable Instant time) throws IOException {
        return textOrNull(name, time == null ? null : DateTimeFormatter.ISO_INSTANT.format(time));
    }

    JsonOutput none(String name) throws IOException {
        generator.writeNullField(name);
        return this;
    }

    /// Ends the document with a line end, and what was written reaches the reader.
    @Override
    public void close() throws IOException {
        generator.writeRaw('\n');
        generator.close();
    }
}
