package dev.lastseen.model.follow;

/// Spells a shift of a clock for a person: `+2 h`, `−5 h 30 min`.
final class Hours {
    private Hours() {}

    static String of(long micros) {
        long minutes = Math.abs(micros) / 60_000_000L;
        String rest = minutes % 60 == 0 ? "" : " " + minutes % 60 + " min";
        return (micros < 0 ? "−" : "+") + minutes / 60 + " h" + rest;
    }
}
