package dev.lastseen.app.report.pdf;

import java.util.List;

/// Pieces side by side.
record Line(List<Piece> pieces) {
    Line {
        pieces = List.copyOf(pieces);
    }

    double width() {
        return pieces.stream().mapToDouble(Piece::width).sum();
    }
}
