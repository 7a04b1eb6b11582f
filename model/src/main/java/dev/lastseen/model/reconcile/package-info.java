/// Compares what should be with what is: what came since, what came late, twice or from nowhere, and two ranges with each other.
@NullMarked
package dev.lastseen.model.reconcile;

import org.jspecify.annotations.NullMarked;
