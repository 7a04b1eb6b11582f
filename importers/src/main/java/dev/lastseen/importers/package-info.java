/// From files to records: acquire, peel, detect, read, hand over. Knows no screen.
@NullMarked
package dev.lastseen.importers;

import org.jspecify.annotations.NullMarked;
