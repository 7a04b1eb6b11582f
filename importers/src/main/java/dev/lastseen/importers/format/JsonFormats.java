package dev.lastseen.importers.format;

import java.util.List;

/// The JSON formats, the particular before the general.
final class JsonFormats {
    private JsonFormats() {}

    static List<Format> all() {
        return List.of(new Otlp(), new JsonLines(), new JsonDocument());
    }
}
