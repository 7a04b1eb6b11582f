package dev.lastseen.model.follow;

/// How far a system's clock, as written, is ahead of the others. Applied to analysis only, never written into evidence.
///
/// @param system       number in the [RecordSpace]
/// @param micros       ahead by so many microseconds (negative: behind)
/// @param changeRecord from this record on it is `microsAfter`: the one change that summer time brings; [Integer#MAX_VALUE] where there is none
/// @param applied      true where the proof suffices to correct the order of events; otherwise it is a proposal
/// @param shared       number of messages that it was measured on
/// @param why          the proof, as one sentence
public record ClockShift(int system, long micros, int changeRecord, long microsAfter, boolean applied, int shared, String why) {
    /// What to take from the written time of a record of this system.
    public long at(int record) {
        return record < changeRecord ? micros : microsAfter;
    }
}
