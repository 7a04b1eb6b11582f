/// An open case as commands and the workbench see it: its sources, what was found in them, what the analyst overruled, and the words for it. Knows no screen.
@NullMarked
package dev.lastseen.app.casework;

import org.jspecify.annotations.NullMarked;
