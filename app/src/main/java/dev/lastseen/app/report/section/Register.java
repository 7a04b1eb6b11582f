package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Citations;
import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Say;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.Rejected;
import dev.lastseen.model.Source;
import dev.lastseen.model.check.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Numbers what is cited, in the order in which it is cited first, and quotes each once. For one thread.
final class Register {
    private static final long BEGINNING = 1024;

    private final CaseState state;
    private final Door door;
    private final RawText raw;
    private final FileNames files;
    private final Map<Key, Cited> cited = new LinkedHashMap<>();
    private final Set<Integer> quoted = new HashSet<>();

    private record Key(int source, long offset, long length) {}

    Register(CaseState state, Door door, RawText raw) {
        this.state = state;
        this.door = door;
        this.raw = raw;
        files = new FileNames(state.analysis().sources().stream().map(Source::path).toList());
    }

    /// Cites a record of the analysis.
    Run.Cite cite(int record) {
        var space = state.analysis().following().space();
        int source = space.source(record);
        int local = space.local(record);
        var segment = space.segment(source);
        return cite(new Key(source, segment.offset(local), segment.length(local)), OptionalInt.of(record), segment.line(local));
    }

    /// Cites a line of a source: the record that it belongs to, else the rejected range, else where the source begins.
    Run.Cite cite(Finding.Place place) {
        var source = state.sources().get(place.source()).source();
        for (var range : source.receipt().problems().rejected()) {
            if (range.line() == place.line()) return cite(place.source(), range);
        }
        var record = state.analysis().record(place);
        return record.isPresent() ? cite(record.get()) : citeBeginning(place.source());
    }

    /// Cites a range of a source that could not be read.
    Run.Cite cite(int source, Rejected range) {
        return cite(new Key(source, range.offset(), range.length()), OptionalInt.empty(), range.line());
    }

    /// Cites the first bytes of a source.
    Run.Cite citeBeginning(int source) {
        return cite(new Key(source, 0, Math.min(BEGINNING, state.sources().get(source).source().content().decoded())), OptionalInt.empty(), 1);
    }

    private Run.Cite cite(Key key, OptionalInt record, long line) {
        var source = state.sources().get(key.source()).source();
        var one = cited.computeIfAbsent(key, _ -> new Cited(cited.size() + 1, source, record, line, key.offset(), key.length()));
        return new Run.Cite(one.number(), door.line(files.of(source.path()) + ":" + one.line()));
    }

    /// Quotes a record here, or points to where it was quoted before.
    Block quote(int record, Text about) {
        int number = cite(record).number();
        if (quoted.contains(number)) return new Block.Paragraph(again(about, cite(record)));
        return quote(all().get(number - 1), about);
    }

    private Text again(Text about, Run.Cite cite) {
        var say = new Say(door);
        var runs = new ArrayList<>(about.runs());
        runs.addAll(say.words(about.isEmpty() ? "Quoted before:" : ", quoted before:").cite(cite).text().runs());
        return new Text(runs);
    }

    /// What was cited and not quoted yet, in order.
    List<Block> rest() {
        var rest = new ArrayList<Block>();
        for (var one : all()) {
            if (!quoted.contains(one.number())) rest.add(quote(one, Text.EMPTY));
        }
        return rest;
    }

    private Block quote(Cited one, Text about) {
        quoted.add(one.number());
        var text = raw.of(one);
        var lines = door.lines(text.text());
        int shown = Math.min(lines.size(), RawText.MOST_LINES);
        return new Block.Quote(one.number(), door.sentence(source(one)), about, lines.subList(0, shown).stream().map(raw::shortened).toList(), raw.more(text, lines));
    }

    private String source(Cited one) {
        return Citations.of(files.of(one.source().path()), one.source(), one.line(), one.offset(), one.length());
    }

    /// All that was cited so far.
    List<Cited> all() {
        return List.copyOf(cited.values());
    }
}
