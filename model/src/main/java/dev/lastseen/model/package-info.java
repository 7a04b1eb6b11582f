/// The words of an investigation: sources and their receipts, levels, outcomes. Knows no file format, no database and no screen.
@NullMarked
package dev.lastseen.model;

import org.jspecify.annotations.NullMarked;
