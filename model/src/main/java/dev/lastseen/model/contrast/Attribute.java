package dev.lastseen.model.contrast;

import java.util.Set;

/// What is looked at.
///
/// @param fields   names of the fields that it comes from
/// @param reaction true where it tells what the system did with a message rather than what the message was: it follows from the loss as easily as it explains it
record Attribute(String name, Set<String> fields, Plainness plainness, boolean reaction) {
    static Attribute of(String field, Plainness plainness, boolean reaction) {
        return new Attribute(field, Set.of(field), plainness, reaction);
    }

    static Attribute derived(String name, Plainness plainness, String... fields) {
        return new Attribute(name, Set.of(fields), plainness, false);
    }

    Attribute as(Plainness other, boolean alsoReaction) {
        return new Attribute(name, fields, other, reaction || alsoReaction);
    }
}
