package dev.lastseen.model.check;

/// Messages that are read one after the other.
///
/// @param name  as a statement says it, such as ` in partition 3`; empty for all messages of a hop
/// @param order messages in order of time; not to be written
/// @param tries number of lanes that are looked at
record Lane(String name, int[] order, int tries) {}
