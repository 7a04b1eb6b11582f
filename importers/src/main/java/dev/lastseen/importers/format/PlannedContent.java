package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonToken;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;

/// A source of which all values are read by one [JsonPlan].
final class PlannedContent implements JsonContent {
    private final Reading reading;
    private final SegmentBuilder out;
    private final JsonPlan plan;
    private final SegmentSink sink;
    private final PlannedReader reader;
    private boolean resumed;

    PlannedContent(JsonPlan plan, Reading reading, JsonAccount account) {
        this.plan = plan;
        this.reading = reading;
        out = reading.records();
        sink = new SegmentSink(reading, account);
        reader = new PlannedReader(out, sink);
    }

    /// Learns from the texts in the beginning of the source.
    PlannedContent learn(byte[] head) {
        if (plan.isRecord()) new TextLearner(sink).learn(head, plan.fields());
        return this;
    }

    @Override
    public void root(JsonCursor at, JsonToken token) throws IOException {
        if (resumed && token == JsonToken.START_OBJECT) {
            reader.record().read(at, plan.main().fields(), reader.lastContext());
        } else {
            reader.read(at, token, plan, PlannedReader.Place.OUTSIDE);
        }
    }

    @Override
    public JsonRecord record() {
        return reader.record();
    }

    @Override
    public long records() {
        return out.size();
    }

    @Override
    public void resume() {
        resumed = !plan.isRecord() && plan.main().isRecord();
    }

    @Override
    public void finish() {
        reader.finish(reading);
    }
}
