package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Aspect;

/// A name for something that can be looked at in the messages of one system.
///
/// @param system number of the journey
/// @param name   as it is written in a claim, without quotes
public record Term(int system, String name, Aspect aspect) {}
