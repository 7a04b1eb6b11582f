package dev.lastseen.app.report.block;

/// Text from evidence, or from people, as a [Door] let it pass: redacted, on one line, with visible escapes.
public final class Evidence implements Run {
    private final String text;
    private final boolean verbatim;

    /// @param verbatim as it is written in the evidence, to be shown in letters of one width
    Evidence(String text, boolean verbatim) {
        this.text = text;
        this.verbatim = verbatim;
    }

    @Override
    public String text() {
        return text;
    }

    public boolean verbatim() {
        return verbatim;
    }

    /// The same, or its first `most` characters and an ellipsis.
    public Evidence shortened(int most) {
        if (text.length() <= most) return this;
        return new Evidence(text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most))) + "…", verbatim);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && text.equals(that.text) && verbatim == that.verbatim;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
