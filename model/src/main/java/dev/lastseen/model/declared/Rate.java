package dev.lastseen.model.declared;

/// What a system is expected to say at least: so many records within any stretch of time so long. A heartbeat is a rate of one.
///
/// @param system name of the system
/// @param least  number of records, at least 1
/// @param micros length of the stretch in microseconds, more than 0
public record Rate(String system, int least, long micros) {
    public Rate {
        if (least < 1 || micros < 1) throw new IllegalArgumentException("A rate of " + least + " records in " + micros + " µs");
    }
}
