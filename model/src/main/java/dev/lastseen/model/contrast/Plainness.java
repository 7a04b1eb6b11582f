package dev.lastseen.model.contrast;

/// How directly an attribute can be read off the evidence, the plainest first: of several that select the same messages, the plainest one is told.
enum Plainness {
    VALUE,
    PRESENT,
    MISSING,
    REPEATED,
    OTHER_VALUE,
    DIFFERENCE,
    NUMBER,
    MOMENT,
    CLOCK,
    PART,
    LENGTH,
    RECORD
}
