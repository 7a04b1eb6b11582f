/// A case as one file that can be handed on: the report, what it cites, the full lists, and a manifest of hashes; with all evidence where that is wanted. Elsewhere it
/// becomes a case again: this, and never a database file, is how cases are shared.
///
/// The form is a zip whose entries stand in a fixed order with fixed dates, so that the same case gives the same bytes. `manifest.json` is the last entry and states the
/// SHA-256 of every other; the comment of the zip states the SHA-256 of all bytes before it.
@NullMarked
package dev.lastseen.app.bundle;

import org.jspecify.annotations.NullMarked;
