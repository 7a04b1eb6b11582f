/// The ledger as a picture: for each boundary what was seen, arrived and lost, by time.
@NullMarked
package dev.lastseen.app.picture.ledger;

import org.jspecify.annotations.NullMarked;
