/// The import in which a person chooses how files are read, for when what is told by their content is not what they are.
@NullMarked
package dev.lastseen.app.ui.imports;

import org.jspecify.annotations.NullMarked;
