package dev.lastseen.model.follow;

/// A record that carries only an identifier which stands above a message, such as its batch: it is about the message among others, and proves neither that it arrived nor
/// that it was lost.
///
/// @param kind  of the identifier
/// @param value as it is spelled
public record Collective(int record, String kind, String value) {}
