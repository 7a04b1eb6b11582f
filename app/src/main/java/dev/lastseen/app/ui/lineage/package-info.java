/// What a record was derived from, and what it touched.
@NullMarked
package dev.lastseen.app.ui.lineage;

import org.jspecify.annotations.NullMarked;
