package dev.lastseen.app.report.pdf;

import java.awt.Color;

/// The colours of pages; all of them can be told from the paper by people with weak sight (WCAG AA).
enum Tone {
    TEXT(0x1f2328),
    QUIET(0x57606a),
    LINK(0x0550ae),
    LOSS(0xb23a06),
    DOUBT(0x755b00),
    HAIRLINE(0xd9dee4),
    PANEL(0xf6f8fa),
    DOUBT_WASH(0xfff8df),
    AUTHORED(0x0969da);

    private final Color colour;

    Tone(int rgb) {
        colour = new Color(rgb);
    }

    Color colour() {
        return colour;
    }
}
