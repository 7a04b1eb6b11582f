package dev.lastseen.app.report.pdf;

import dev.lastseen.app.report.block.Evidence;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Text;
import java.util.List;

/// Gives runs of text their looks.
record Pieces(Fonts fonts) {
    private static final double MONO = 0.9;
    private static final double CITE = 0.9;

    List<Piece> of(Text text, double size) {
        return of(text, size, Tone.TEXT, false);
    }

    /// @param tone   of plain words
    /// @param strong true for headings
    List<Piece> of(Text text, double size, Tone tone, boolean strong) {
        return text.runs().stream().map(run -> piece(run, size, tone, strong)).toList();
    }

    private Piece piece(Run run, double size, Tone tone, boolean strong) {
        var words = strong ? fonts.strong() : fonts.words();
        return switch (run) {
            case Evidence evidence when evidence.verbatim() -> piece(evidence.text(), fonts.evidence(), size * MONO, tone, "");
            case Evidence evidence -> piece(evidence.text(), words, size, tone, "");
            case Run.Cite cite -> piece(cite.text() + " [" + cite.number() + "]", words, size * CITE, Tone.LINK, "#" + cite.number());
            case Run.Link link -> piece(link.text(), words, size, Tone.LINK, link.address());
            case Run.Words own -> switch (own.style()) {
                case PLAIN, EMPHASIS -> piece(own.text(), words, size, tone, "");
                case STRONG -> piece(own.text(), fonts.strong(), size, tone, "");
                case QUIET -> piece(own.text(), words, size, Tone.QUIET, "");
                case CODE -> piece(own.text(), fonts.evidence(), size * MONO, tone, "");
                case LOSS -> piece(own.text(), fonts.strong(), size, Tone.LOSS, "");
                case DOUBT -> piece(own.text(), fonts.strong(), size, Tone.DOUBT, "");
            };
        };
    }

    Piece piece(String text, Face face, double size, Tone tone, String target) {
        return new Piece(face.shown(text), face, size, tone, target);
    }
}
