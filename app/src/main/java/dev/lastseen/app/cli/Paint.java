package dev.lastseen.app.cli;

/// The few colours of the output, as ANSI sequences; each says one thing everywhere.
enum Paint {
    /// Lost, failed.
    BAD("31"),
    /// Open, doubtful.
    OPEN("33"),
    /// Arrived, complete.
    GOOD("32"),
    /// A heading.
    HEAD("1"),
    /// What is there for whoever looks closer.
    FAINT("2");

    static final String OFF = "\u001b[0m";

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String on() {
        return "\u001b[" + code + "m";
    }
}
