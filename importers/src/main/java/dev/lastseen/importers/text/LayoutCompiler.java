package dev.lastseen.importers.text;

import java.util.ArrayList;
import java.util.List;

/// Turns the text of one [Layout] into steps.
final class LayoutCompiler {
    private final String text;
    private final LevelWords levels;
    private final List<Step> steps = new ArrayList<>();
    /// What each step is made from: those that are equal match alike.
    private final List<String> makings = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    LayoutCompiler(String text, LevelWords levels) {
        this.text = text;
        this.levels = levels;
        int at = 0;
        while (at < text.length()) at = text.charAt(at) == '{' ? placeholder(at) : literal(at);
    }

    List<Step> steps() {
        return steps;
    }

    List<String> fields() {
        return fields;
    }

    /// How many steps both begin with.
    int sharedWith(LayoutCompiler other) {
        int n = 0;
        while (n < makings.size() && n < other.makings.size() && makings.get(n).equals(other.makings.get(n))) n++;
        return n;
    }

    /// A blank is a step of its own, as layouts often differ in what comes after it.
    private int literal(int from) {
        String rest = until(from);
        String literal = rest.startsWith(" ") ? " " : rest;
        steps.add(new Step.Literal(Ascii.bytes(literal)));
        makings.add(literal);
        return from + literal.length();
    }

    /// The text from `at` up to the next placeholder.
    private String until(int at) {
        int open = text.indexOf('{', at);
        return text.substring(at, open < 0 ? text.length() : open);
    }

    private int placeholder(int open) {
        int close = text.indexOf('}', open);
        String name = text.substring(open + 1, close);
        String until = until(close + 1);
        boolean boxed = open > 0 && "[(<\"'{".indexOf(text.charAt(open - 1)) >= 0 && !until.isEmpty();
        steps.add(step(name, boxed, until));
        makings.add("{" + name + "}" + boxed + until);
        return close + 1;
    }

    private Step step(String name, boolean boxed, String until) {
        return switch (name) {
            case "time" -> new Step.Time();
            case "level" -> new Step.LevelWord(levels);
            case "letter" -> new Step.LevelLetter();
            case "pri" -> new Step.Priority();
            case "sd" -> new Step.StructuredData();
            case "clock" -> new Step.VectorClock();
            case "text" -> new Step.Text();
            default -> field(name, boxed, until);
        };
    }

    private Step field(String name, boolean boxed, String until) {
        boolean dotted = name.endsWith(".");
        fields.add(dotted ? name.substring(0, name.length() - 1) : name);
        return new Step.Field(fields.size() - 1, boxed, dotted, Ascii.bytes(until));
    }
}
