package dev.lastseen.app.bundle;

/// Tells whoever opens a bundle what is in it.
final class Readme {
    private Readme() {}

    static String text(BundleRequest request) {
        return """
                This is a bundle of Lastseen: what was found in an investigation, and what proves it.

                report.html       the report, for any browser; report.md is the same as text
                records.ndjson    what the report cites, one record a line, exact
                excerpt/          the cited lines of each source with the lines around them; excerpt.ndjson says which bytes they are.
                                  Import the bundle, not these files: by themselves they would look as if nothing else had happened.
                lost.csv          every message that was not delivered; verdicts.csv has all messages, boundaries.csv all boundaries
                findings.ndjson   what the checks proved
                sources.csv       the evidence, with its hashes
                audit.ndjson      what was done in the case, in order
                case.json         what people decided and noted
                redactions.csv    what was hidden
                %smanifest.json     the SHA-256 of every entry, and the cells of tables that got an apostrophe, so that no spreadsheet runs them

                %s

                To check that nothing in it was changed since: lastseen verify BUNDLE.zip
                To work with it:                               lastseen import CASE BUNDLE.zip
                """.formatted(request.evidence() ? "evidence/         all sources, every byte\n" : "", request.internal() ? "For internal use: nothing was redacted."
                : "Redacted for sharing: secrets and personal data that rules know are replaced by placeholders; equal values have equal ones.");
    }
}
