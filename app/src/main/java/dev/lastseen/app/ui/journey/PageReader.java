package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Journey;
import dev.lastseen.app.picture.journey.JourneyReader;
import dev.lastseen.app.picture.journey.SpanReader;
import dev.lastseen.app.ui.base.Times;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.parts.EvidenceLine;
import dev.lastseen.app.ui.parts.Proofs;
import dev.lastseen.model.store.EvidenceReader;
import java.util.Arrays;

/// Reads what the view shows of a message. Belongs into the background; reads files.
final class PageReader {
    private static final int MOST_OWN = 40;

    private final Analysis analysis;
    private final EvidenceReader evidence;
    private final Times times;

    PageReader(Work work, Times times) {
        analysis = work.analysis();
        evidence = work.casework().evidence();
        this.times = times;
    }

    JourneyPage read(int message) {
        var facts = new JourneyReader(analysis, evidence).read(message);
        var around = Arrays.stream(new Surroundings(analysis.explorer()).of(facts)).mapToObj(record -> EvidenceLine.of(record, analysis, evidence)).toList();
        var own = facts.seen().stream().limit(MOST_OWN).map(seen -> EvidenceLine.of(seen.record(), analysis, evidence)).toList();
        var identifiers = new Journey(analysis, evidence, message).identifiers();
        var words = new JourneyPage.Words(new Headline(facts, times).text(), Proofs.of(facts, analysis));
        var spans = new SpanReader(analysis.following()).read(facts);
        return new JourneyPage(facts, spans, words, new JourneyPage.Lines(own, around), identifiers);
    }
}
