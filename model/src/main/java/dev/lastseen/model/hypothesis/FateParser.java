package dev.lastseen.model.hypothesis;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.contrast.Condition.Comparison;
import dev.lastseen.model.hypothesis.Expression.SeenWhen;
import dev.lastseen.model.hypothesis.PlaceParser.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Reads what became of messages, as conditions (`lost at a → b`) and as verbs (`are lost at a → b`).
final class FateParser {
    static final Set<Outcome> LOST = Set.copyOf(EnumSet.of(Outcome.VANISHED, Outcome.DROPPED, Outcome.STUCK));
    private final Cursor cursor;
    private final Vocabulary vocabulary;
    private final PlaceParser places;
    private final Literals literals;

    FateParser(Cursor cursor, Vocabulary vocabulary, PlaceParser places, Literals literals) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        this.places = places;
        this.literals = literals;
    }

    /// As it stands in a condition. Stays where none stands.
    Optional<Expression> condition(AttributeParser attributes) {
        int start = cursor.here();
        Optional<Expression> found = participle();
        if (found.isEmpty()) found = timed(attributes);
        if (found.isEmpty()) found = enumerated();
        if (found.isEmpty()) cursor.go(start);
        return found;
    }

    /// Such as `lost at a → b`, after `messages` or in a condition.
    Optional<Expression> participle() {
        if (cursor.words("lost")) return ended(LOST);
        for (Outcome outcome : List.of(Outcome.VANISHED, Outcome.DROPPED, Outcome.STUCK, Outcome.UNDETERMINED)) {
            if (cursor.words(outcome.word())) return ended(Set.of(outcome));
        }
        if (cursor.words("delivered")) return Optional.of(new Expression.Ended(Set.of(Outcome.DELIVERED)));
        if (cursor.words("arrived at")) return arrived();
        if (cursor.words("never seen at")) return seen().map(Expression.Not::new);
        if (cursor.words("seen at")) return seen();
        int start = cursor.here();
        if (cursor.words("first seen at")) return at(Expression.BegunAt::new);
        if (cursor.words("last seen at")) return at(Expression.FurthestAt::new);
        cursor.go(start);
        return Optional.empty();
    }

    private Optional<Expression> seen() {
        return at(Expression.SeenAt::new);
    }

    private Optional<Expression> at(IntFunction<Expression> made) {
        OptionalInt system = places.system();
        return system.isEmpty() ? Optional.empty() : Optional.of(made.apply(system.getAsInt()));
    }

    private Optional<Expression> arrived() {
        return places.place().map(place -> place.isHop() ? new Expression.Crossed(place.from(), place.to()) : new Expression.SeenAt(place.from()));
    }

    private Optional<Expression> ended(Set<Outcome> outcomes) {
        if (!cursor.words("at")) return Optional.of(new Expression.Ended(outcomes));
        return places.place().map(place -> place.isHop() ? new Expression.EndedOn(place.from(), place.to(), outcomes) : new Expression.EndedAt(place.from(), outcomes));
    }

    private Optional<Expression> timed(AttributeParser attributes) {
        if (cursor.words("latency")) return places.hop().flatMap(hop -> attributes.comparison(false).flatMap(how -> takes(hop, how)));
        if (cursor.words("time at")) {
            OptionalInt system = places.system();
            return system.isEmpty() ? Optional.empty() : seenWhen(system.getAsInt(), attributes);
        }
        return cursor.words("first seen") ? seenWhen(SeenWhen.ANYWHERE, attributes) : Optional.empty();
    }

    private Optional<Expression> takes(Place hop, Comparison how) {
        OptionalLong span = literals.span();
        return span.isEmpty() ? Optional.empty() : Optional.of(new Expression.Takes(hop.from(), hop.to(), how, span.getAsLong()));
    }

    private Optional<Expression> seenWhen(int system, AttributeParser attributes) {
        return attributes.comparison(true).flatMap(how -> {
            OptionalLong time = literals.time();
            return time.isEmpty() ? Optional.empty() : Optional.of(new SeenWhen(system, how, time.getAsLong()));
        });
    }

    private Optional<Expression> enumerated() {
        if (cursor.words("outcome")) return equal(this::outcome);
        return cursor.words("identifier") ? equal(this::identifier) : Optional.empty();
    }

    private Optional<Expression> equal(Supplier<Optional<Expression>> value) {
        if (cursor.sign("≠") || cursor.hiddenSign("!=")) return value.get().map(Expression.Not::new);
        if (cursor.sign("=")) return value.get();
        return cursor.words("in") && cursor.sign("(") ? list(value) : Optional.empty();
    }

    private Optional<Expression> list(Supplier<Optional<Expression>> value) {
        var values = new ArrayList<Expression>();
        do {
            Optional<Expression> one = value.get();
            if (one.isEmpty()) return one;
            values.add(one.get());
        } while (cursor.sign(","));
        return cursor.sign(")") ? Optional.of(new Expression.Or(values)) : Optional.empty();
    }

    private Optional<Expression> outcome() {
        for (Outcome outcome : Outcome.values()) {
            if (cursor.words(outcome.word())) return Optional.of(new Expression.HasOutcome(outcome));
        }
        return Optional.empty();
    }

    private Optional<Expression> identifier() {
        return literals.text(List.of()).map(text -> new Expression.Named(new HashSet<>(Arrays.stream(vocabulary.find(text)).boxed().toList())));
    }

    /// What a claim foretells. Stays where no verb stands.
    Optional<Expression> verb() {
        int start = cursor.here();
        boolean negated = cursor.alias("do not") || cursor.alias("don't");
        Optional<Expression> found = plainVerb();
        if (found.isEmpty()) cursor.go(start);
        return negated ? found.map(Expression.Not::new) : found;
    }

    private Optional<Expression> plainVerb() {
        if (cursor.words("vanish")) return ended(Set.of(Outcome.VANISHED));
        if (cursor.words("are lost") || cursor.alias("get lost")) return ended(LOST);
        if (cursor.words("are delivered")) return Optional.of(new Expression.Ended(Set.of(Outcome.DELIVERED)));
        for (Outcome outcome : List.of(Outcome.VANISHED, Outcome.DROPPED, Outcome.STUCK)) {
            if (outcome == Outcome.VANISHED ? cursor.alias("are vanished") : cursor.words("are " + outcome.word())) return ended(Set.of(outcome));
        }
        if (cursor.words("never appear at") || cursor.alias("never reach") || cursor.alias("never arrive at")) return seen().map(Expression.Not::new);
        if (cursor.words("appear at") || cursor.alias("reach")) return seen();
        if (cursor.words("arrive at")) return arrived();
        if (cursor.words("end at")) return at(Expression.FurthestAt::new);
        if (cursor.words("begin at")) return at(Expression.BegunAt::new);
        if (cursor.words("take longer than")) return longer(Comparison.ABOVE);
        return cursor.words("take less than") ? longer(Comparison.BELOW) : Optional.empty();
    }

    private Optional<Expression> longer(Comparison how) {
        OptionalLong span = literals.span();
        if (span.isEmpty()) return Optional.empty();
        if (!cursor.alias("at") && !cursor.words("from")) return Optional.empty();
        return places.hop().map(hop -> new Expression.Takes(hop.from(), hop.to(), how, span.getAsLong()));
    }
}
