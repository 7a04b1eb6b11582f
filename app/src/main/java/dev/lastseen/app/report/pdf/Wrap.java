package dev.lastseen.app.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks text into lines: between words, and within a word only where it is wider than a whole line. For one text.
final class Wrap {
    private static final Pattern WORDS = Pattern.compile("(?<=[ ,;:/|&?=])(?! )|(?<= )");

    private final double room;
    private final boolean indented;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private double used;

    private Wrap(double room, boolean indented) {
        this.room = room;
        this.indented = indented;
    }

    /// @param room width of a line in points
    static List<Line> lines(List<Piece> pieces, double room) {
        return lines(pieces, new Wrap(room, false));
    }

    /// One line of something written, with the spaces at its beginning; never none.
    static List<Line> written(Piece line, double room) {
        if (line.text().isBlank()) return List.of(new Line(List.of(line)));
        return lines(List.of(line), new Wrap(room, true));
    }

    private static List<Line> lines(List<Piece> pieces, Wrap wrap) {
        for (var piece : pieces) {
            WORDS.splitAsStream(piece.text()).forEach(word -> wrap.add(piece.with(word)));
        }
        wrap.end();
        return wrap.lines;
    }

    private void add(Piece word) {
        double width = word.width();
        if (used + word.with(word.text().stripTrailing()).width() > room && !line.isEmpty() && width <= room) end();
        if (width > room) broken(word);
        else put(word, width);
    }

    private void put(Piece word, double width) {
        if (line.isEmpty() && word.text().isBlank() && !(indented && lines.isEmpty())) return;
        if (!line.isEmpty() && sameLook(line.getLast(), word)) line.set(line.size() - 1, line.getLast().with(line.getLast().text() + word.text()));
        else line.add(word);
        used += width;
    }

    private static boolean sameLook(Piece a, Piece b) {
        return a.face() == b.face() && a.size() == b.size() && a.tone() == b.tone() && a.target().equals(b.target());
    }

    /// A word that no line holds: as much as fits on each.
    private void broken(Piece word) {
        var part = new StringBuilder();
        double width = 0;
        for (int c : word.text().codePoints().toArray()) {
            double letter = word.face().width(Character.toString(c), word.size());
            if (used + width + letter > room && (!part.isEmpty() || !line.isEmpty())) {
                if (!part.isEmpty()) put(word.with(part.toString()), width);
                end();
                part.setLength(0);
                width = 0;
            }
            part.appendCodePoint(c);
            width += letter;
        }
        put(word.with(part.toString()), width);
    }

    private void end() {
        if (line.isEmpty()) return;
        lines.add(new Line(line));
        line.clear();
        used = 0;
    }
}
