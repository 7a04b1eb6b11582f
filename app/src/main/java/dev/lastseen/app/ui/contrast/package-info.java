/// What sets some messages apart from others.
@NullMarked
package dev.lastseen.app.ui.contrast;

import org.jspecify.annotations.NullMarked;
