/// Made-up incidents with their truth: the sample, and folders that are meant to mislead.
@NullMarked
package dev.lastseen.app.incident;

import org.jspecify.annotations.NullMarked;
