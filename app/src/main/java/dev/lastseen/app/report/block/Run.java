package dev.lastseen.app.report.block;

/// A piece of text of one kind.
public sealed interface Run permits Evidence, Run.Words, Run.Cite, Run.Link {
    /// What is read.
    String text();

    /// The report's own words.
    record Words(String text, Style style) implements Run {}

    /// Points at a [Block.Quote] by its number.
    ///
    /// @param text where it stands in the evidence, in short: `router.log:4112`
    record Cite(int number, String text) implements Run {}

    /// An address that people wrote; never fetched, followed only when somebody chooses to.
    ///
    /// @param address begins with `http://`, `https://` or `mailto:`
    record Link(String text, String address) implements Run {}

    /// How words look.
    enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        /// Less important.
        QUIET,
        /// What is typed or read by a program.
        CODE,
        /// Tells of a loss.
        LOSS,
        /// Tells of what cannot be judged.
        DOUBT
    }
}
