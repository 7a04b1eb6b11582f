package dev.lastseen.importers.format;

/// How well a format fits the beginning of a source.
///
/// @param value 0 (certainly not) … 1 (certainly); what only a fallback would claim stays below 0.2
/// @param why   the reason, as a phrase that a person can check, such as `34 of 40 lines start with a time and a level`
public record Score(double value, String why) {
    /// Certainly not this format.
    public static final Score NO = new Score(0, "does not fit");
}
