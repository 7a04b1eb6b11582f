/// Columns of numbers as few bytes, quick to write and to read. Knows nothing of what the numbers mean.
@NullMarked
package dev.lastseen.model.pack;

import org.jspecify.annotations.NullMarked;
