package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the items in the bodies of responses. Pages of one address belong together: an empty last page is known by those before it.
final class HarItems {
    private static final int MOST_ADDRESSES = 500;

    private final SegmentBuilder out;
    private final SegmentSink sink;
    private final JsonField outer = JsonField.root("entries", FieldRoles.CONTEXT);
    private final Map<String, String> inherited = new LinkedHashMap<>();
    private final Map<String, Address> addresses = new HashMap<>();

    HarItems(SegmentBuilder out, SegmentSink sink) {
        this.out = out;
        this.sink = sink;
    }

    /// The lists that one address hands out.
    private record Address(PlannedReader reader, JsonPlan plan) {}

    /// Forgets what the exchange before said.
    void clear() {
        inherited.clear();
    }

    /// Keeps the parser's current scalar for the items of this exchange.
    void inherit(String path, JsonParser parser) throws IOException {
        inherited.put(path, parser.getText());
    }

    /// Reads the items of a body that stands at `place`. Answers false where it is no list.
    boolean read(byte[] body, JsonPlace place) throws IOException {
        if (body.length == 0) return false;
        Address address = address(body);
        if (address == null) return false;
        int context = context(place);
        try (JsonParser parser = JsonParsers.FACTORY.createParser(body)) {
            JsonToken token = parser.nextToken();
            address.reader.read(JsonCursor.inside(parser, place), token, address.plan, new PlannedReader.Place(context, 0));
            return true;
        } catch (JsonProcessingException _) {
            address.reader.record().abandon();
            return false;
        }
    }

    private @Nullable Address address(byte[] body) {
        String url = inherited.getOrDefault("request.url", "");
        String path = url.substring(0, url.indexOf('?') < 0 ? url.length() : url.indexOf('?'));
        Address known = addresses.get(path);
        ShapeNode shape = JsonShape.of(body, body.length);
        RecordPaths.mark(shape);
        boolean list = shape.isRecord() ? body[0] == '[' && shape.strength() > 0 : shape.elements() > 0;
        if (!list) return known;
        PlannedReader reader = known == null ? new PlannedReader(out, sink) : known.reader;
        var address = new Address(reader, JsonPlan.of(shape, false));
        if (known != null || addresses.size() < MOST_ADDRESSES) addresses.put(path, address);
        return address;
    }

    private int context(JsonPlace place) {
        int context = out.openContext(-1, place.offset());
        var text = new JsonText();
        inherited.forEach((path, value) -> {
            text.take(value.toCharArray(), 0, value.length());
            out.contextValue(context, sink.columns().inherited(outer.child(path)), text.bytes(), text.from(), text.to());
        });
        return context;
    }

    /// The exchange is broken.
    void abandon() {
        addresses.values().forEach(address -> address.reader.record().abandon());
    }

    void finish(Reading reading) {
        addresses.values().forEach(address -> address.reader.finish(reading));
    }
}
