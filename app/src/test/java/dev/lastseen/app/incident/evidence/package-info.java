/// What made-up systems write down, and the layouts in which they write it. Everything here is deterministic.
@NullMarked
package dev.lastseen.app.incident.evidence;

import org.jspecify.annotations.NullMarked;
