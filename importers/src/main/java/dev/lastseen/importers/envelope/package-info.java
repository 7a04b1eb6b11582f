/// What lies around the content of a source: compression and charset.
@NullMarked
package dev.lastseen.importers.envelope;

import org.jspecify.annotations.NullMarked;
