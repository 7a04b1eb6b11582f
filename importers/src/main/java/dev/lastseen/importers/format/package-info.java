/// The formats that are read: one contract, one list, one package-private file for each.
@NullMarked
package dev.lastseen.importers.format;

import org.jspecify.annotations.NullMarked;
