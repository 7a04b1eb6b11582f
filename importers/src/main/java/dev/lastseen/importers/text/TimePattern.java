package dev.lastseen.importers.text;

import java.time.Instant;

/// A spelling of times, in a small language: `yyyy yy MM M MMM dd d HH H hh h mm ss` stand for what they do in Java's patterns, one letter `M d H h` for one or two digits
/// with or without a blank before; `MMM` for a month's name, `EEE` for a day's; `f` for a fraction of a second with its `.`, `,` or `:`, if there is one; `Z` for a zone or
/// offset, `z` for one that may be missing; `a` for AM or PM; `x` for seconds, milliseconds, … since 1970; a blank for one or more. Everything else stands for itself,
/// letters in quotes. `iso` is ISO 8601 with its relatives.
///
/// @param text the pattern
public record TimePattern(String text) {
    /// ISO 8601 and its relatives.
    public static final TimePattern ISO = new TimePattern("iso");

    /// A reader for one source, which was last changed at `lastModified`: the hint for times without a year or a date.
    public TimeReader reader(Instant lastModified) {
        return text.equals("iso") ? new IsoReader() : new PatternReader(text, lastModified);
    }
}
