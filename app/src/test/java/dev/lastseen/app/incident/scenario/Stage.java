package dev.lastseen.app.incident.scenario;

import java.time.Instant;
import java.util.function.Predicate;

/// One system that messages of a [Flow] come to.
///
/// @param low     the least time in milliseconds that a message needs to come here
/// @param high    the usual greatest time
/// @param lost    the share of all messages that never come here, without a word
/// @param visits  which messages are meant to come here, or are recorded here
/// @param teller  what the system writes
record Stage(Source source, int low, int high, double lost, Predicate<Message> visits, Teller teller) {
    /// Writes what a system notes of a message.
    @FunctionalInterface
    interface Teller {
        void tell(Source source, Message message, Instant at);
    }

    /// A stage that writes one entry with something that the message remembers.
    static Teller says(String text, String field, String remembered) {
        return (source, message, at) -> source.log(at, text, field, message.get(remembered));
    }

    /// A stage that writes one entry with one identifier.
    static Teller says(String text, String field) {
        return (source, message, at) -> source.log(at, text, field, message.id());
    }
}
