package dev.lastseen.model.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads conditions: alternatives of conjunctions of attributes and fates.
final class ConditionParser {
    private static final int DEEPEST = 100;
    private final Cursor cursor;
    private final AttributeParser attributes;
    private final FateParser fates;
    private int depth;

    ConditionParser(Cursor cursor, AttributeParser attributes, FateParser fates) {
        this.cursor = cursor;
        this.attributes = attributes;
        this.fates = fates;
    }

    Optional<Expression> condition() {
        return joined("or", this::conjunction).map(parts -> parts.size() == 1 ? parts.getFirst() : new Expression.Or(parts));
    }

    private Optional<Expression> conjunction() {
        return joined("and", this::negation).map(parts -> parts.size() == 1 ? parts.getFirst() : new Expression.And(parts));
    }

    private Optional<List<Expression>> joined(String word, Supplier<Optional<Expression>> part) {
        var parts = new ArrayList<Expression>();
        do {
            Optional<Expression> one = part.get();
            if (one.isEmpty()) return Optional.empty();
            parts.add(one.get());
        } while (cursor.words(word));
        return Optional.of(parts);
    }

    private Optional<Expression> negation() {
        if (depth > DEEPEST) return Optional.empty();
        depth++;
        Optional<Expression> found = cursor.words("not") ? negation().map(Expression.Not::new) : bracketed();
        depth--;
        return found;
    }

    private Optional<Expression> bracketed() {
        if (!cursor.sign("(")) return single();
        Optional<Expression> inside = condition();
        return inside.isPresent() && cursor.sign(")") ? inside : Optional.empty();
    }

    /// Attributes first: a field may be named like a fate.
    private Optional<Expression> single() {
        Optional<Expression> attribute = attributes.attribute();
        return attribute.isPresent() ? attribute : fates.condition(attributes);
    }
}
