package dev.lastseen.model.contrast;

import java.util.Set;

/// What is looked at.
///
/// @param claim    how a claim names it
/// @param fields   names of the fields that it comes from
/// @param reaction true where it tells what the system did with a message rather than what the message was: it follows from the loss as easily as it explains it
record Attribute(String name, String claim, Set<String> fields, Plainness plainness, boolean reaction) {
    static Attribute of(String field, Plainness plainness, boolean reaction) {
        return new Attribute(field, Quoted.of(field), Set.of(field), plainness, reaction);
    }

    /// What follows from one field, such as `length of subject`.
    static Attribute part(String of, String field, String rest, Plainness plainness) {
        return new Attribute(of + field + rest, of + Quoted.of(field) + rest, Set.of(field), plainness, false);
    }

    static Attribute difference(String later, String earlier) {
        return new Attribute(later + " − " + earlier, Quoted.of(later) + " − " + Quoted.of(earlier), Set.of(later, earlier), Plainness.DIFFERENCE, false);
    }

    /// What every record has.
    static Attribute ofRecord(String name, String claim, boolean reaction) {
        return new Attribute(name, claim, Set.of(name), Plainness.RECORD, reaction);
    }

    /// True where it is called so, or comes from a field that is.
    boolean isOneOf(Set<String> names) {
        return names.contains(name) || fields.stream().anyMatch(names::contains);
    }

    Attribute as(Plainness other, boolean alsoReaction) {
        return new Attribute(name, claim, fields, other, reaction || alsoReaction);
    }
}
