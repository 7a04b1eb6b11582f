/// Where a record comes from and what it touched, by the identifiers that records share.
@NullMarked
package dev.lastseen.model.lineage;

import org.jspecify.annotations.NullMarked;
