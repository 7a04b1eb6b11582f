/// The records of one source as packed columns: written once by an importer, read many times by analysis and views.
@NullMarked
package dev.lastseen.model.segment;

import org.jspecify.annotations.NullMarked;
