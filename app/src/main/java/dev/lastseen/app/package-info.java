/// The program itself: where it starts and where its parts are wired together.
@NullMarked
package dev.lastseen.app;

import org.jspecify.annotations.NullMarked;
