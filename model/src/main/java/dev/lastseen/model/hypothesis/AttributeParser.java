package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Aspect;
import dev.lastseen.model.contrast.Condition;
import dev.lastseen.model.contrast.Condition.Comparison;
import dev.lastseen.model.contrast.Condition.Where;
import dev.lastseen.model.hypothesis.Expression.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/// Reads an attribute and what is said of it.
final class AttributeParser {
    private final Cursor cursor;
    private final Vocabulary vocabulary;
    private final TermParser terms;
    private final Literals literals;

    AttributeParser(Cursor cursor, Vocabulary vocabulary, TermParser terms, Literals literals) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.literals = literals;
    }

    /// Stays where none stands.
    Optional<Expression> attribute() {
        int start = cursor.here();
        Optional<Expression> found = terms.term().flatMap(this::said);
        if (found.isEmpty()) cursor.go(start);
        return found;
    }

    private Optional<Expression> said(Term term) {
        int start = cursor.here();
        for (var way : List.<Function<Term, Optional<Expression>>>of(this::unary, this::equality, this::comparison, this::text)) {
            Optional<Expression> said = way.apply(term);
            if (said.isPresent()) return said;
            cursor.go(start);
        }
        return Optional.empty();
    }

    private Optional<Expression> unary(Term term) {
        var missing = new Attribute(term.system(), new Condition.Missing(term.aspect()));
        if (cursor.words("is missing") || cursor.alias("null or missing") || cursor.alias("is null") || cursor.alias("missing")) return Optional.of(missing);
        if (cursor.words("is present") || cursor.alias("present")) return Optional.of(new Expression.Not(missing));
        if (term.aspect() instanceof Aspect.Value && (cursor.words("repeats another's value") || cursor.alias("repeats"))) {
            return Optional.of(new Attribute(term.system(), new Condition.Repeats(term.aspect())));
        }
        return Optional.empty();
    }

    private Optional<Expression> equality(Term term) {
        if (cursor.words("in")) return oneOf(term);
        if (cursor.sign("≠") || cursor.hiddenSign("!=") || cursor.hiddenSign("<>")) return equal(term).map(Expression.Not::new);
        if (cursor.sign("=")) {
            cursor.hiddenSign("=");
            return equal(term);
        }
        return Optional.empty();
    }

    private Optional<Expression> oneOf(Term term) {
        var values = new ArrayList<Expression>();
        if (!cursor.sign("(")) return Optional.empty();
        do {
            Optional<Expression> value = equal(term);
            if (value.isEmpty()) return value;
            values.add(value.get());
        } while (cursor.sign(","));
        return cursor.sign(")") ? Optional.of(new Expression.Or(values)) : Optional.empty();
    }

    private Optional<Expression> equal(Term term) {
        Aspect aspect = term.aspect();
        return switch (aspect) {
            case Aspect.Between _, Aspect.Moment _, Aspect.Length _, Aspect.RecordCount _ -> compared(term, Comparison.EQUAL);
            default -> literals.text(examples(term)).map(text -> new Attribute(term.system(), new Condition.Is(aspect, spelled(aspect, text))));
        };
    }

    private List<String> examples(Term term) {
        return switch (term.aspect()) {
            case Aspect.Value(var field) -> vocabulary.fields(term.system()).values(field);
            case Aspect.WorstLevel _ -> List.of("ERROR", "WARN", "INFO");
            case Aspect.Hour _ -> List.of("00", "12", "23");
            case Aspect.Weekday _ -> List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
            default -> List.of();
        };
    }

    private static String spelled(Aspect aspect, String text) {
        return switch (aspect) {
            case Aspect.WorstLevel _ -> text.toUpperCase(Locale.ROOT);
            case Aspect.Hour _ when text.length() == 1 -> "0" + text;
            case Aspect.Weekday _ when !text.isEmpty() -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1).toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    private Optional<Expression> comparison(Term term) {
        return comparison(true).flatMap(how -> compared(term, how));
    }

    /// @param moments true where `before` and `after` may stand
    Optional<Comparison> comparison(boolean moments) {
        if (cursor.sign("≥") || cursor.hiddenSign(">=")) return Optional.of(Comparison.FROM);
        if (cursor.sign("≤") || cursor.hiddenSign("<=")) return Optional.of(Comparison.UP_TO);
        if (cursor.sign(">") || moments && cursor.words("after")) return Optional.of(Comparison.ABOVE);
        if (cursor.sign("<") || moments && cursor.words("before")) return Optional.of(Comparison.BELOW);
        return Optional.empty();
    }

    private Optional<Expression> compared(Term term, Comparison how) {
        return switch (term.aspect()) {
            case Aspect.Between between -> compares(term, between, how, literals.span());
            case Aspect.Moment moment -> compares(term, moment, how, literals.time());
            case Aspect.Value(var field) -> value(term, field, how);
            case Aspect.Length _, Aspect.RecordCount _ -> compares(term, how, literals.number());
            default -> Optional.empty();
        };
    }

    /// A field may hold times or numbers: what it is compared with tells which of them is meant.
    private Optional<Expression> value(Term term, String field, Comparison how) {
        Optional<Expression> time = compares(term, new Aspect.Moment(field), how, literals.time());
        return time.isPresent() ? time : compares(term, how, literals.number());
    }

    private static Optional<Expression> compares(Term term, Comparison how, OptionalDouble number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(new Attribute(term.system(), new Condition.Compares(term.aspect(), how, number.getAsDouble())));
    }

    private static Optional<Expression> compares(Term term, Aspect aspect, Comparison how, OptionalLong micros) {
        return micros.isEmpty() ? Optional.empty() : Optional.of(new Attribute(term.system(), new Condition.Compares(aspect, how, micros.getAsLong())));
    }

    private Optional<Expression> text(Term term) {
        if (cursor.words("contains")) return holds(term, Where.ANYWHERE);
        if (cursor.words("starts with")) return holds(term, Where.START);
        if (cursor.words("ends with")) return holds(term, Where.END);
        return Optional.empty();
    }

    private Optional<Expression> holds(Term term, Where where) {
        return literals.text(List.of()).map(text -> new Attribute(term.system(), new Condition.Holds(term.aspect(), where, text)));
    }
}
