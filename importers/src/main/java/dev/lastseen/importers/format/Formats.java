package dev.lastseen.importers.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The formats that are read, in the order in which ties are settled.
///
/// @param list no two of the same id
public record Formats(List<Format> list) {
    private static final double TIE = 0.001;
    /// What begins as an object and fits a format of objects so well is not tried as lines of text.
    private static final double STRUCTURED = 0.6;

    public Formats {
        list = List.copyOf(list);
    }

    /// All formats. To add one in code, add its line here; one that is data needs only its file in `resources/formats` and a line in `index.json`.
    public static Formats all() {
        List<Format> all = new ArrayList<>();
        all.addAll(JsonFormats.all());
        all.add(new CsvFormat());
        all.add(new FieldsFormat());
        all.add(new XmlFormat());
        List<Format> lines = new ArrayList<>(List.of(new LogfmtFormat()));
        lines.addAll(TextFormats.load());
        all.addAll(WrappedFormat.all(lines.stream().map(LineFormat.class::cast).toList()));
        all.addAll(lines);
        all.add(new LinesFormat());
        all.add(new NoFormat());
        return new Formats(all);
    }

    /// The format called `id`.
    public Optional<Format> byId(String id) {
        return list.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /// What fits the beginning of a source.
    ///
    /// @param format the best
    /// @param ranked all that fit, best first
    /// @param tie    a sentence where another fits as well; else empty
    public record Detection(Format format, List<Ranked> ranked, String tie) {}

    /// A format and how well it fits.
    public record Ranked(Format format, Score score) {}

    /// Scores all formats. Something always fits: unknown text is lines, what is no text is no evidence.
    public Detection detect(Head head) {
        List<Ranked> ranked = new ArrayList<>();
        boolean object = head.firstByte() == '{';
        double best = 0;
        for (Format format : list) {
            if (object && best > STRUCTURED && format instanceof LineFormat) continue;
            Score score = format.score(head);
            best = Math.max(best, score.value());
            if (score.value() > 0) ranked.add(new Ranked(format, score));
        }
        ranked.sort(Comparator.comparingDouble(entry -> -entry.score().value()));
        if (ranked.isEmpty()) return new Detection(new NoFormat(), List.of(), "");
        return new Detection(ranked.getFirst().format(), List.copyOf(ranked), tie(ranked));
    }

    /// Two formats of lines that fit equally well find the same records.
    private static String tie(List<Ranked> ranked) {
        if (ranked.size() < 2 || ranked.stream().limit(2).allMatch(entry -> entry.format() instanceof LineFormat)) return "";
        if (ranked.get(0).score().value() - ranked.get(1).score().value() > TIE) return "";
        return "fits " + ranked.get(0).format().id() + " and " + ranked.get(1).format().id() + " equally well; read as the first";
    }
}
