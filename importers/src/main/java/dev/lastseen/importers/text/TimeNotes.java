package dev.lastseen.importers.text;

/// Told what had to be assumed about a source's times.
public interface TimeNotes {
    /// A record's time states no zone.
    void zoneAssumed();

    /// Record times lack `part` (`year` or `date`), which was inferred.
    void inferred(String part);

    /// Tells nobody.
    TimeNotes NONE = new TimeNotes() {
        @Override
        public void zoneAssumed() {}

        @Override
        public void inferred(String part) {}
    };
}
