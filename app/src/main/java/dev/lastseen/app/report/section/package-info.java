/// The sections of a report: each tells one thing that was found, with its proofs. A section is a package-private class and a line in [Sections].
@NullMarked
package dev.lastseen.app.report.section;

import org.jspecify.annotations.NullMarked;
