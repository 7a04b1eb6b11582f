/// The start page of a case: the route with its losses, and the ledger of each boundary.
@NullMarked
package dev.lastseen.app.ui.boundaries;

import org.jspecify.annotations.NullMarked;
