/// What sets two sets of messages apart, as bars.
@NullMarked
package dev.lastseen.app.picture.contrast;

import org.jspecify.annotations.NullMarked;
