package dev.lastseen.model.hypothesis;

import dev.lastseen.model.hypothesis.Expression.Crossed;
import dev.lastseen.model.hypothesis.Expression.EndedAt;
import dev.lastseen.model.hypothesis.Expression.EndedOn;
import dev.lastseen.model.hypothesis.Expression.Takes;

/// The system whose records a fate is about: the one that saw the messages last.
final class Home {
    static final int NONE = -1;

    private Home() {}

    static int of(Expression expression) {
        return switch (expression) {
            case EndedOn(var from, _, _) -> from;
            case Crossed(var from, _) -> from;
            case Takes(var from, _, _, _) -> from;
            case EndedAt(var system, _) -> system;
            case Expression.Not(var part) -> of(part);
            case Expression.And(var parts) -> parts.stream().mapToInt(Home::of).filter(home -> home != NONE).findFirst().orElse(NONE);
            case Expression.Or(var parts) -> parts.stream().mapToInt(Home::of).filter(home -> home != NONE).findFirst().orElse(NONE);
            default -> NONE;
        };
    }
}
