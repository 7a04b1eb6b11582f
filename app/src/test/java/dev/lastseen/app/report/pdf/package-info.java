/// How the PDF of a report is made.
@NullMarked
package dev.lastseen.app.report.pdf;

import org.jspecify.annotations.NullMarked;
