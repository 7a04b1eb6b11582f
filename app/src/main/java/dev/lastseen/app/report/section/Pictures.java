package dev.lastseen.app.report.section;

/// Measures of a report's pictures.
final class Pictures {
    /// In pixels at zoom 1: fits a screen of a laptop, and a page of A4 with letters that can still be read.
    static final double WIDTH = 860;

    private Pictures() {}
}
