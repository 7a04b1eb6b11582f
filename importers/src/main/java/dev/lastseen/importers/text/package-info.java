/// What text logs have in common, whatever their format: layouts of lines, spellings of times and levels, and the fields that stand inside free text.
@NullMarked
package dev.lastseen.importers.text;

import org.jspecify.annotations.NullMarked;
