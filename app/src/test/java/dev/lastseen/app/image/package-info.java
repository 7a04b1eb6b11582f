/// How the built program is started.
@NullMarked
package dev.lastseen.app.image;

import org.jspecify.annotations.NullMarked;
