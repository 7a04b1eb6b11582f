/// Reports as PDF: pages of A4, fonts embedded, pictures as vectors; nothing is fetched, and the same document gives the same bytes.
@NullMarked
package dev.lastseen.app.report.pdf;

import org.jspecify.annotations.NullMarked;
