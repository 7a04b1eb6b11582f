package dev.lastseen.app.report.pdf;

import java.util.List;

/// Writes lines one below the other, over the ends of pages.
record Flow(Paper paper, double x, double width) {
    private static final double BASE = 0.76;

    /// @param leading from one line to the next
    void lines(List<Line> lines, double leading) {
        for (var line : lines) {
            paper.need(leading);
            paper.write(line, x, paper.y() + leading * BASE);
            paper.down(leading);
        }
    }

    /// The same on a coloured ground, with a bar at its left where `bar` is given a tone of its own.
    void washed(List<Line> lines, double leading, Wash wash) {
        for (int i = 0; i < lines.size(); i++) {
            double above = i == 0 ? wash.padding() : 0;
            double below = i == lines.size() - 1 ? wash.padding() : 0;
            paper.need(above + leading + below);
            paper.fill(x, paper.y(), width, above + leading + below, wash.ground());
            if (wash.bar() != wash.ground()) paper.fill(x, paper.y(), 2, above + leading + below, wash.bar());
            paper.write(lines.get(i), x + wash.inset(), paper.y() + above + leading * BASE);
            paper.down(above + leading + below);
        }
    }

    /// A coloured ground.
    ///
    /// @param inset   of the text from the left
    /// @param padding above the first line and below the last
    record Wash(Tone ground, Tone bar, double inset, double padding) {}
}
