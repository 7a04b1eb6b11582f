/// One message as a picture: its lanes, its sequence, its spans.
@NullMarked
package dev.lastseen.app.picture.journey;

import org.jspecify.annotations.NullMarked;
