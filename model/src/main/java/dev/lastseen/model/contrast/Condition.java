package dev.lastseen.model.contrast;

import java.util.function.DoublePredicate;

/// What may hold of an [Aspect] of a message. Of a message without a value none of these holds, but [Missing].
public sealed interface Condition {
    Aspect aspect();

    /// One of the values is spelled so.
    record Is(Aspect aspect, String value) implements Condition {}

    /// One of the texts contains, begins or ends with a text; capitals count.
    record Holds(Aspect aspect, Where where, String text) implements Condition {}

    /// The number, time (microseconds since 1970 UTC) or span (microseconds) compares so; of several values the last counts.
    record Compares(Aspect aspect, Comparison comparison, double threshold) implements Condition {}

    /// There is no value, or only null and empty ones.
    record Missing(Aspect aspect) implements Condition {}

    /// Another message bears the same value.
    record Repeats(Aspect aspect) implements Condition {}

    /// Where a text stands within another.
    enum Where {
        ANYWHERE,
        START,
        END;

        boolean holds(String text, String part) {
            return switch (this) {
                case ANYWHERE -> text.contains(part);
                case START -> text.startsWith(part);
                case END -> text.endsWith(part);
            };
        }
    }

    /// How a number compares to a threshold.
    enum Comparison {
        EQUAL,
        ABOVE,
        FROM,
        BELOW,
        UP_TO;

        /// What holds of numbers that compare so; never of NaN.
        public DoublePredicate to(double threshold) {
            return switch (this) {
                case EQUAL -> value -> value == threshold;
                case ABOVE -> value -> value > threshold;
                case FROM -> value -> value >= threshold;
                case BELOW -> value -> value < threshold;
                case UP_TO -> value -> value <= threshold;
            };
        }
    }
}
