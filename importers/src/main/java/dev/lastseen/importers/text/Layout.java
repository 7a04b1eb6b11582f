package dev.lastseen.importers.text;

import java.util.ArrayList;
import java.util.List;

/// The form of a line, compiled from a text such as `{time} [{thread}] {level} {logger.} - {text}`. What stands in braces is a field, a blank is one or
/// more blanks, everything else stands for itself. `{time} {level} {letter} {pri} {sd} {clock} {text}` are read as what they are (`{letter}`: a level in one letter); `{-}` is passed over; `{app}` names
/// the record's system; any other name is a field that ends where the layout goes on, `{name.}` one that must look like the name of a logger.
///
/// @param text   the form
/// @param steps  what to match, in order
/// @param fields names of the fields, by slot; `-` for one that is passed over
public record Layout(String text, List<Step> steps, List<String> fields) {
    public Layout {
        steps = List.copyOf(steps);
        fields = List.copyOf(fields);
    }

    /// Compiles `text`; `levels` are the words that `{level}` reads.
    static Layout compile(String text, LevelWords levels) {
        List<Step> steps = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int literalEnd = open < 0 ? text.length() : open;
            if (literalEnd > at) steps.add(new Step.Literal(Ascii.bytes(text.substring(at, literalEnd))));
            if (open < 0) break;
            int close = text.indexOf('}', open);
            String before = text.substring(0, open);
            steps.add(step(text.substring(open + 1, close), before, until(text, close + 1), levels, fields));
            at = close + 1;
        }
        return new Layout(text, steps, fields);
    }

    private static String until(String text, int at) {
        int open = text.indexOf('{', at);
        return text.substring(at, open < 0 ? text.length() : open);
    }

    private static Step step(String name, String before, String until, LevelWords levels, List<String> fields) {
        return switch (name) {
            case "time" -> new Step.Time();
            case "level" -> new Step.LevelWord(levels);
            case "letter" -> new Step.LevelLetter();
            case "pri" -> new Step.Priority();
            case "sd" -> new Step.StructuredData();
            case "clock" -> new Step.VectorClock();
            case "text" -> new Step.Text();
            default -> field(name, before, until, fields);
        };
    }

    private static Step field(String name, String before, String until, List<String> fields) {
        boolean dotted = name.endsWith(".");
        fields.add(dotted ? name.substring(0, name.length() - 1) : name);
        boolean boxed = !before.isEmpty() && "[(<\"'{".indexOf(before.charAt(before.length() - 1)) >= 0 && !until.isEmpty();
        return new Step.Field(fields.size() - 1, boxed, dotted, Ascii.bytes(until));
    }

    /// True where the line `bytes[from, to)` has this form.
    boolean matches(byte[] bytes, int from, int to, LineMatch match) {
        match.reset(to);
        int at = from;
        for (int i = 0; i < steps.size() && at >= 0; i++) at = steps.get(i).match(bytes, at, to, match);
        return at >= 0;
    }

    /// How much the layout tells apart: one for each part and each fixed word, two for a level, which is only read where one stands.
    int parts() {
        return steps.stream().mapToInt(Layout::weight).sum();
    }

    private static int weight(Step step) {
        return switch (step) {
            case Step.LevelWord _ -> 2;
            case Step.Literal literal -> literal.hasWord() ? 1 : 0;
            default -> 1;
        };
    }
}
