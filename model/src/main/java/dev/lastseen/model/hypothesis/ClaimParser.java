package dev.lastseen.model.hypothesis;

import dev.lastseen.model.hypothesis.Claim.Extent;
import dev.lastseen.model.hypothesis.Claim.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads claims, and sets of messages in the same words.
public final class ClaimParser {
    private static final Expression EVERY = new Expression.And(List.of());
    private final Cursor cursor;
    private final Literals literals;
    private final FateParser fates;
    private final ConditionParser conditions;

    private ClaimParser(String text, Vocabulary vocabulary, int home) {
        cursor = new Cursor(text);
        literals = new Literals(cursor, vocabulary);
        fates = new FateParser(cursor, vocabulary, new PlaceParser(cursor, vocabulary), literals);
        var attributes = new AttributeParser(cursor, vocabulary, new TermParser(cursor, vocabulary, home), literals);
        conditions = new ConditionParser(cursor, attributes, fates);
    }

    /// Reads a claim such as `messages where thread age > 24 h vanish at dashboard → intake`.
    ///
    /// @throws ClaimProblem where it is none, or names what the evidence does not hold
    public static Claim claim(String text, Vocabulary vocabulary) {
        Claim first = read(text, vocabulary, Home.NONE);
        int home = Home.of(first.predicate().expression());
        // names are looked up at the place that the verb speaks of, which stands behind them
        return home == Home.NONE ? first : read(text, vocabulary, home);
    }

    /// Reads a set of messages, such as `lost at dashboard → intake` or `latency a → b > 3 s and channel = email`.
    ///
    /// @throws ClaimProblem where it is none, or names what the evidence does not hold
    public static Expression set(String text, Vocabulary vocabulary) {
        Expression first = readSet(text, vocabulary, Home.NONE);
        int home = Home.of(first);
        return home == Home.NONE ? first : readSet(text, vocabulary, home);
    }

    /// How the claim in `text`, of which only the part before `caret` counts, can go on; the most likely first.
    public static List<Completion> completions(String text, int caret, Vocabulary vocabulary) {
        String before = text.substring(0, Math.clamp(caret, 0, text.length()));
        var parser = new ClaimParser(before, vocabulary, Home.NONE);
        parser.tryClaim();
        return Completions.of(parser.cursor, before);
    }

    /// The same for a set of messages.
    public static List<Completion> setCompletions(String text, int caret, Vocabulary vocabulary) {
        String before = text.substring(0, Math.clamp(caret, 0, text.length()));
        var parser = new ClaimParser(before, vocabulary, Home.NONE);
        parser.conditions.condition();
        return Completions.of(parser.cursor, before);
    }

    private static Claim read(String text, Vocabulary vocabulary, int home) {
        var parser = new ClaimParser(text, vocabulary, home);
        Optional<Claim> claim = parser.tryClaim();
        if (claim.isEmpty() || !parser.cursor.atEnd()) throw parser.cursor.problem();
        return claim.get();
    }

    private static Expression readSet(String text, Vocabulary vocabulary, int home) {
        var parser = new ClaimParser(text, vocabulary, home);
        Optional<Expression> set = parser.cursor.alias("all messages") || parser.cursor.alias("messages") && parser.cursor.atEnd() ? Optional.of(EVERY) : parser.conditions.condition();
        if (set.isEmpty() || !parser.cursor.atEnd()) throw parser.cursor.problem();
        return set.get();
    }

    private Optional<Claim> tryClaim() {
        Optional<Extent> extent = extent();
        if (extent.isEmpty() || !cursor.words("messages")) return Optional.empty();
        int start = cursor.here();
        Optional<Expression> subject = subject();
        if (subject.isEmpty()) return Optional.empty();
        String subjectWords = cursor.text().substring(start, cursor.here()).strip();
        int verb = cursor.here();
        Optional<Expression> predicate = predicate();
        if (predicate.isEmpty()) return Optional.empty();
        String predicateWords = cursor.text().substring(verb, cursor.here()).strip();
        return Optional.of(new Claim(cursor.text().strip(), moreOften(extent.get()), new Part(subject.get(), subjectWords), new Part(predicate.get(), predicateWords)));
    }

    private Optional<Extent> extent() {
        for (Quantifier quantifier : List.of(Quantifier.ALL, Quantifier.MOST, Quantifier.NO, Quantifier.ONLY)) {
            if (cursor.words(quantifier.words())) return Optional.of(new Extent(quantifier, 0));
        }
        for (Quantifier quantifier : List.of(Quantifier.AT_LEAST, Quantifier.AT_MOST)) {
            if (cursor.words(quantifier.words())) return share().map(share -> new Extent(quantifier, share));
        }
        return Optional.of(new Extent(Quantifier.ALL, 0));
    }

    private Optional<Double> share() {
        OptionalDouble percent = literals.number();
        boolean valid = percent.isPresent() && percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100 && cursor.sign("%");
        if (valid) cursor.alias("of");
        return valid ? Optional.of(percent.getAsDouble() / 100) : Optional.empty();
    }

    private Optional<Expression> subject() {
        Optional<Expression> fate = fates.participle();
        if (!cursor.words("where")) return Optional.of(fate.orElse(EVERY));
        return conditions.condition().map(condition -> fate.isEmpty() ? condition : new Expression.And(List.of(fate.get(), condition)));
    }

    private Optional<Expression> predicate() {
        Optional<Expression> verb = fates.verb();
        if (verb.isPresent()) return verb;
        return cursor.words("have") ? conditions.condition() : Optional.empty();
    }

    private Extent moreOften(Extent extent) {
        boolean more = extent.quantifier() == Quantifier.ALL && cursor.words(Quantifier.MORE_OFTEN.words());
        if (more) cursor.alias("than others");
        return more ? new Extent(Quantifier.MORE_OFTEN, 0) : extent;
    }
}
