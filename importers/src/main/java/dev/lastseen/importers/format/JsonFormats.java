package dev.lastseen.importers.format;

import java.util.ArrayList;
import java.util.List;

/// The JSON formats, the particular before the general.
final class JsonFormats {
    private JsonFormats() {}

    static List<Format> all() {
        List<Format> all = new ArrayList<>(List.of(new Otlp(), new Jaeger(), new Har(), new Loki()));
        all.addAll(JsonDialects.all());
        all.add(new JsonLines());
        all.add(new JsonDocument());
        return all;
    }
}
