package dev.lastseen.app.ui.base;

import dev.lastseen.app.casework.CaseState;
import java.util.function.UnaryOperator;

/// Brings a focus from one state of a case to the next.
final class Renumbering {
    private Renumbering() {}

    /// What makes a focus of `before` one of `after`. Numbers stay as they are where both have the same sources and follow the same kind.
    static UnaryOperator<Focus> between(CaseState before, CaseState after) {
        if (before.analysis() == after.analysis() || isSame(before, after)) return UnaryOperator.identity();
        return focus -> focus.renumbered(message -> message(message, before, after), record -> after.record(before.place(record)).orElse(-1));
    }

    private static boolean isSame(CaseState before, CaseState after) {
        return before.sources().equals(after.sources())
                && before.analysis().following().columns().equals(after.analysis().following().columns())
                && before.analysis().following().total() == after.analysis().following().total();
    }

    private static int message(int message, CaseState before, CaseState after) {
        int[] found = after.analysis().find(before.analysis().following().name(message));
        return found.length == 1 ? found[0] : -1;
    }
}
