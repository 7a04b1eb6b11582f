package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.IsoTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Lines as Docker's json-file driver keeps them: `{"log":"…\n","stream":"stdout","time":"…"}`. A line longer than 16 KB is kept in parts, of which only the last
/// ends with a line end (docs.docker.com, "JSON File logging driver"; moby/daemon/logger/copier.go).
final class DockerWrapping implements Wrapping {
    private final IsoTime iso = new IsoTime();
    private byte[] inside = {};
    private int to;
    private boolean part;
    private boolean error;
    private long micros;

    @Override
    public boolean unwrap(byte[] bytes, int from, int end) {
        if (end - from < 10 || bytes[from] != '{') return false;
        String log = null;
        micros = Segment.NO_TIME;
        try (JsonParser parser = JsonParsers.FACTORY.createParser(bytes, from, end - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return false;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case "log" -> log = parser.getText();
                    case "time" -> time(parser.getText());
                    case "stream" -> error = parser.getText().equals("stderr");
                    case "attrs" -> parser.skipChildren();
                    default -> {
                        return false;
                    }
                }
            }
        } catch (IOException _) {
            return false;
        }
        return log != null && micros != Segment.NO_TIME && take(log);
    }

    private void time(String text) {
        byte[] spelled = text.getBytes(StandardCharsets.UTF_8);
        if (iso.read(spelled, 0, spelled.length)) micros = iso.micros();
    }

    private boolean take(String log) {
        part = !log.endsWith("\n");
        inside = log.getBytes(StandardCharsets.UTF_8);
        to = inside.length;
        while (to > 0 && (inside[to - 1] == '\n' || inside[to - 1] == '\r')) to--;
        return true;
    }

    @Override
    public byte[] bytes() {
        return inside;
    }

    @Override
    public int from() {
        return 0;
    }

    @Override
    public int to() {
        return to;
    }

    @Override
    public long micros() {
        return micros;
    }

    @Override
    public String system() {
        return "";
    }

    @Override
    public boolean partial() {
        return part;
    }

    @Override
    public boolean error() {
        return error;
    }
}
