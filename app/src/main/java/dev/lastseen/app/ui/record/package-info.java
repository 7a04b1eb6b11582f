/// One record in full, at the right of every view that shows records.
@NullMarked
package dev.lastseen.app.ui.record;

import org.jspecify.annotations.NullMarked;
