/// What was computed once and is kept for the next time, and how to tell that it still holds.
@NullMarked
package dev.lastseen.model.kept;

import org.jspecify.annotations.NullMarked;
