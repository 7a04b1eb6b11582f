/// Pictures on the screen: drawn, pointed at, walked by keys, copied and saved.
@NullMarked
package dev.lastseen.app.ui.pictures;

import org.jspecify.annotations.NullMarked;
