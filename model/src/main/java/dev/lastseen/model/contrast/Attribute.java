package dev.lastseen.model.contrast;

/// What is looked at.
///
/// @param reaction true where it tells what the system did with a message rather than what the message was: it follows from the loss as easily as it explains it
record Attribute(String name, Plainness plainness, boolean reaction) {
    Attribute as(Plainness other, boolean alsoReaction) {
        return new Attribute(name, other, reaction || alsoReaction);
    }
}
