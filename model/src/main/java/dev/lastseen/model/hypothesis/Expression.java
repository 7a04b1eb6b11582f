package dev.lastseen.model.hypothesis;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.contrast.Condition;
import java.util.List;
import java.util.Set;

/// A condition on messages. Systems are numbers of the journey, times microseconds.
public sealed interface Expression {
    /// All of them hold.
    record And(List<Expression> parts) implements Expression {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// One of them holds.
    record Or(List<Expression> parts) implements Expression {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// It does not hold.
    record Not(Expression part) implements Expression {}

    /// Something holds of the message's records at a system.
    record Attribute(int system, Condition condition) implements Expression {}

    /// The message was judged so; that it cannot be judged is an answer as well.
    record HasOutcome(Outcome outcome) implements Expression {}

    /// The message has one of these outcomes, wherever it ended.
    record Ended(Set<Outcome> outcomes) implements Expression {
        public Ended {
            outcomes = Set.copyOf(outcomes);
        }
    }

    /// The message ended at this system in one of these ways.
    record EndedAt(int system, Set<Outcome> outcomes) implements Expression {
        public EndedAt {
            outcomes = Set.copyOf(outcomes);
        }
    }

    /// The message ended on this hop in one of these ways.
    record EndedOn(int from, int to, Set<Outcome> outcomes) implements Expression {
        public EndedOn {
            outcomes = Set.copyOf(outcomes);
        }
    }

    /// The message came over this hop.
    record Crossed(int from, int to) implements Expression {}

    /// The system saw the message.
    record SeenAt(int system) implements Expression {}

    /// The system saw the message first.
    record BegunAt(int system) implements Expression {}

    /// No system further along the route than this one saw the message.
    record FurthestAt(int system) implements Expression {}

    /// From the first sighting at one system to the first at the other, the time in microseconds compares so.
    record Takes(int from, int to, Condition.Comparison comparison, long micros) implements Expression {}

    /// The first sighting at a system compares so to a time in microseconds since 1970 UTC; at [#ANYWHERE]: the first of all.
    record SeenWhen(int system, Condition.Comparison comparison, long micros) implements Expression {
        /// Whichever system saw the message first.
        public static final int ANYWHERE = -1;
    }

    /// One of these messages.
    record Named(Set<Integer> messages) implements Expression {
        public Named {
            messages = Set.copyOf(messages);
        }
    }
}
