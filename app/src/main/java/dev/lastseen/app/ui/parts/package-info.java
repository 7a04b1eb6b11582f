/// Small parts that views have in common: headings, cards, pills, lines of evidence.
@NullMarked
package dev.lastseen.app.ui.parts;

import org.jspecify.annotations.NullMarked;
