package dev.lastseen.importers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The form of a line, compiled from a text such as `{time} [{thread}] {level} {logger.} - {text}`. What stands in braces is a field, a blank is one or
/// more blanks, everything else stands for itself. `{time} {level} {letter} {pri} {sd} {clock} {text}` are read as what they are (`{letter}`: a level in one letter); `{-}` is passed over; `{app}` names
/// the record's system; any other name is a field that ends where the layout goes on, `{name.}` one that must look like the name of a logger.
///
/// A line is tried with one layout after the other, and what a layout begins with like the one before is not matched again.
public final class Layout {
    private final List<String> fields;
    private final Step[] steps;
    /// How many steps it begins with like the layout before, and whether there is a time, a level, structured data among them.
    private final int shared;
    private final boolean timeShared;
    private final boolean levelShared;
    private final boolean dataShared;

    private Layout(LayoutCompiler own, int shared) {
        fields = List.copyOf(own.fields());
        steps = own.steps().toArray(Step[]::new);
        this.shared = shared;
        timeShared = begins(Step.Time.class);
        levelShared = begins(Step.LevelWord.class) || begins(Step.LevelLetter.class) || begins(Step.Priority.class);
        dataShared = begins(Step.StructuredData.class);
    }

    private boolean begins(Class<? extends Step> kind) {
        return Stream.of(steps).limit(shared).anyMatch(kind::isInstance);
    }

    /// Compiles layouts that are tried in this order; `levels` are the words that `{level}` reads.
    static List<Layout> compile(List<String> texts, LevelWords levels) {
        List<Layout> layouts = new ArrayList<>();
        var before = new LayoutCompiler("", levels);
        for (String text : texts) {
            var own = new LayoutCompiler(text, levels);
            layouts.add(new Layout(own, own.sharedWith(before)));
            before = own;
        }
        return layouts;
    }

    /// Names of the fields, by slot; `-` for one that is passed over.
    List<String> fields() {
        return fields;
    }

    /// True where the line `bytes[from, to)` has this form. The layouts before it must have been tried, and `match` have been told of the line.
    boolean matches(byte[] bytes, int from, int to, LineMatch match) {
        if (shared > match.reached) return false;
        int at = shared == 0 ? from : match.ends[shared - 1];
        match.reset(to, timeShared, levelShared, dataShared);
        for (int i = shared; i < steps.length; i++) {
            at = steps[i].match(bytes, at, to, match);
            match.reached = i;
            if (at < 0) return false;
            match.ends[i] = at;
        }
        match.reached = steps.length;
        return true;
    }

    /// How much the layout tells apart: one for each part and each fixed word, two for a level, which is only read where one stands.
    int parts() {
        return Stream.of(steps).mapToInt(Layout::weight).sum();
    }

    private static int weight(Step step) {
        return switch (step) {
            case Step.LevelWord _ -> 2;
            case Step.Literal literal -> literal.hasWord() ? 1 : 0;
            default -> 1;
        };
    }
}
