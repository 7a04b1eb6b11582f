/// The case on disk: what is edited and small in an H2 database, the records in an H2 MVStore file that can be rebuilt from the evidence, the evidence itself
/// where it has always been. The only package that knows of SQL.
@NullMarked
package dev.lastseen.model.store;

import org.jspecify.annotations.NullMarked;
