/// The evidence report: composed once, written as HTML, Markdown or PDF. The same case gives the same bytes.
@NullMarked
package dev.lastseen.app.report;

import org.jspecify.annotations.NullMarked;
