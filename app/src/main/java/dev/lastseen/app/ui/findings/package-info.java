/// What the checks proved.
@NullMarked
package dev.lastseen.app.ui.findings;

import org.jspecify.annotations.NullMarked;
