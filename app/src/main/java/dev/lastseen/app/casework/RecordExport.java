package dev.lastseen.app.casework;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lastseen.model.Level;
import dev.lastseen.model.explore.Rows;
import dev.lastseen.model.redact.Redaction;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.EvidenceReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes records to a file, in order of time, each with its place in the evidence: as CSV whose cells no spreadsheet runs, or as NDJSON.
public final class RecordExport {
    private static final int TOLD_EVERY = 1 << 12;
    private static final JsonFactory JSON = new JsonFactory();

    private final CaseState state;
    private final EvidenceReader evidence;
    private final List<String> fields;
    private final Redaction redaction;

    /// @param fields further columns, by name
    public RecordExport(CaseState state, EvidenceReader evidence, List<String> fields) {
        this(state, evidence, fields, Redaction.off());
    }

    /// @param redaction hides what must not leave the house
    public RecordExport(CaseState state, EvidenceReader evidence, List<String> fields, Redaction redaction) {
        this.state = state;
        this.evidence = evidence;
        this.fields = List.copyOf(fields);
        this.redaction = redaction;
    }

    /// Writes the rows to `file`, as NDJSON where it is called so, else as CSV. Stops early, and deletes what it wrote, where `cancelled` says so.
    ///
    /// @param progress gets the number of rows written, now and then
    public void write(Rows rows, Path file, IntConsumer progress, BooleanSupplier cancelled) throws IOException {
        boolean done = false;
        var watch = new Watch(progress, cancelled);
        try (var out = Files.newBufferedWriter(file); var raw = new RawRecords(state, evidence)) {
            String name = file.toString();
            done = name.endsWith(".ndjson") || name.endsWith(".jsonl") || name.endsWith(".json") ? json(rows, raw, out, watch) : csv(rows, raw, out, watch);
        } finally {
            if (!done) Files.deleteIfExists(file);
        }
    }

    private boolean csv(Rows rows, RawRecords raw, Writer out, Watch watch) throws IOException {
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        var heads = new ArrayList<>(List.of("time", "system", "level", "file", "line", "offset", "sha256"));
        heads.addAll(fields);
        heads.add("text");
        printer.printRecord(heads.stream().map(CsvCell::harmless).toList());
        for (int row = 0; row < rows.size(); row++) {
            if (watch.stops(row)) return false;
            var one = new Exported(rows.record(row), raw);
            var cells = new ArrayList<>(List.of(one.time(), one.system(), one.level(), one.file(), Long.toString(one.line()), Long.toString(one.offset()), one.sha256()));
            fields.forEach(field -> cells.add(one.field(field)));
            cells.add(one.text());
            printer.printRecord(cells.stream().map(CsvCell::harmless).toList());
        }
        printer.flush();
        return true;
    }

    private boolean json(Rows rows, RawRecords raw, Writer out, Watch watch) throws IOException {
        try (var json = JSON.createGenerator(new VisibleJson(out))) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            for (int row = 0; row < rows.size(); row++) {
                if (watch.stops(row)) return false;
                write(new Exported(rows.record(row), raw), json);
                json.writeRaw('\n');
            }
        }
        return true;
    }

    /// One record as a line of JSON, for copying.
    public String json(int record) throws IOException {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(new VisibleJson(text)); var raw = new RawRecords(state, evidence)) {
            write(new Exported(record, raw), json);
        }
        return text.toString();
    }

    private void write(Exported one, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (one.time().isEmpty()) json.writeNullField("time");
        else json.writeStringField("time", one.time());
        json.writeStringField("system", one.system());
        json.writeStringField("level", one.level());
        json.writeStringField("file", one.file());
        json.writeNumberField("line", one.line());
        json.writeNumberField("offset", one.offset());
        json.writeStringField("sha256", one.sha256());
        for (var field : fields) json.writeStringField(field, one.field(field));
        json.writeStringField("text", one.text());
        json.writeEndObject();
    }

    private record Watch(IntConsumer progress, BooleanSupplier cancelled) {
        boolean stops(int row) {
            if (row % TOLD_EVERY != 0) return false;
            progress.accept(row);
            return cancelled.getAsBoolean();
        }
    }

    /// A record as it is written.
    private final class Exported {
        private final int record;
        private final int source;
        private final int local;
        private final Segment segment;
        private final RawRecords raw;

        Exported(int record, RawRecords raw) {
            this.record = record;
            this.raw = raw;
            var space = state.analysis().following().space();
            source = space.source(record);
            local = record - space.base(source);
            segment = space.segment(source);
        }

        String time() {
            long micros = state.analysis().following().clocks().time(record);
            return micros == Segment.NO_TIME ? "" : DateTimeFormatter.ISO_INSTANT.format(Quantity.instant(micros));
        }

        String system() {
            return redaction.apply(state.analysis().system(record));
        }

        String level() {
            var level = segment.level(local);
            return level == Level.NONE ? "" : level.name();
        }

        String file() {
            return state.analysis().citation(record).file();
        }

        long line() {
            return segment.line(local);
        }

        long offset() {
            return segment.offset(local);
        }

        String sha256() {
            return state.sources().get(source).source().content().sha256();
        }

        String field(String name) {
            int column = segment.columns().find(name);
            int code = column < 0 ? -1 : segment.value(local, column);
            return code == -1 ? "" : redaction.field(name, segment.text(local, code), "");
        }

        String text() {
            return redaction.apply(raw.text(record));
        }
    }
}
