package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Journey.Identifier;
import dev.lastseen.app.picture.journey.JourneyFacts;
import dev.lastseen.app.picture.journey.Span;
import dev.lastseen.app.ui.parts.EvidenceLine;
import java.util.List;

/// All that the view shows of one message.
///
/// @param spans of traces that show it
record JourneyPage(JourneyFacts facts, List<Span> spans, Words words, Lines lines, List<Identifier> identifiers) {
    JourneyPage {
        spans = List.copyOf(spans);
        identifiers = List.copyOf(identifiers);
    }

    /// What is said of it.
    ///
    /// @param headline how it ended, as one sentence
    /// @param proof    what shows that, as sentences
    record Words(String headline, String proof) {}

    /// Records that are shown.
    ///
    /// @param own    its own records, the first of them where they are very many
    /// @param around records near its last sighting, of the systems that matter
    record Lines(List<EvidenceLine> own, List<EvidenceLine> around) {
        Lines {
            own = List.copyOf(own);
            around = List.copyOf(around);
        }
    }
}
