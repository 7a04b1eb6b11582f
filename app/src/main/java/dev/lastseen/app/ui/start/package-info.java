/// What is shown while no case is open: recent cases, a place to drop files, and the progress of an import.
@NullMarked
package dev.lastseen.app.ui.start;

import org.jspecify.annotations.NullMarked;
