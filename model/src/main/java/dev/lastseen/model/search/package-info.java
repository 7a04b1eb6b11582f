/// Finding text in the raw evidence: bytes are scanned, no text index is kept, and hits are told as records.
@NullMarked
package dev.lastseen.model.search;

import org.jspecify.annotations.NullMarked;
