package dev.lastseen.model.follow;

/// Spells a shift of a clock for a person: `ahead by 2 h`, `behind by 5 h 30 min`.
final class Hours {
    private Hours() {}

    static String off(long micros) {
        if (micros == 0) return "right";
        long minutes = Math.abs(micros) / 60_000_000L;
        String rest = minutes % 60 == 0 ? "" : " " + minutes % 60 + " min";
        return (micros < 0 ? "behind by " : "ahead by ") + minutes / 60 + " h" + rest;
    }
}
