package dev.lastseen.importers.format;

/// Any JSON document, such as the dump of an API: an array of items, an array of pages, or an object that holds either.
final class JsonDocument extends JsonFormat {
    JsonDocument() {
        super("json", "JSON document");
    }

    @Override
    Score score(JsonSniff sniff, Head head) {
        if (sniff.isLines()) return Score.NO;
        ShapeNode shape = JsonShape.of(head.bytes(), head.length());
        if (shape.elements() == 0 && shape.children().isEmpty()) return Score.NO;
        return new Score(0.7, "begins as a JSON document");
    }

    @Override
    JsonContent content(byte[] head, Reading reading, JsonAccount account) {
        ShapeNode shape = JsonShape.of(head, head.length);
        RecordPaths.mark(shape);
        return new PlannedContent(JsonPlan.of(shape, false), reading, account);
    }
}
