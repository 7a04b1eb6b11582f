/// The sources: what was read, how, and what was not.
@NullMarked
package dev.lastseen.app.ui.sources;

import org.jspecify.annotations.NullMarked;
