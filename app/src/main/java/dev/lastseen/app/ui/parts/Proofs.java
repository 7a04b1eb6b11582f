package dev.lastseen.app.ui.parts;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.picture.journey.JourneyFacts;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.model.Outcome;

/// What is asked of an outcome, and what answers it.
public final class Proofs {
    private Proofs() {}

    /// The doubt that an outcome has to stand.
    public static String question(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> "How do we know that it arrived?";
            case VANISHED -> "Why vanished and not merely unseen?";
            case DROPPED -> "What shows that it was dropped?";
            case STUCK -> "What shows that it is stuck?";
            case UNDETERMINED -> "Why can nobody tell what became of it?";
        };
    }

    /// Why a message has its outcome, and how far the evidence of the system that decides can be trusted; sentences.
    public static String of(JourneyFacts facts, Analysis analysis) {
        var proof = new StringBuilder(facts.identity().why()).append('.');
        facts.seen().stream().filter(seen -> seen.role() == Role.ENDING).forEach(seen -> proof.append(" In ").append(seen.place()).append(": “").append(seen.words()).append("”."));
        facts.missing().stream().map(missing -> facts.lanes().get(missing.lane()).name()).distinct().forEach(system -> proof.append(' ').append(read(system, analysis)));
        return proof.toString();
    }

    private static String read(String system, Analysis analysis) {
        var told = new StringBuilder();
        for (var entry : analysis.evidence()) {
            if (!entry.segment().systems().contains(system)) continue;
            told.append(told.isEmpty() ? "" : " ").append(SourceWords.of(entry.source()));
        }
        return told.toString();
    }
}
