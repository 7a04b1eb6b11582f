/// One message: its picture, what proves its end, the records around it, its identifiers.
@NullMarked
package dev.lastseen.app.ui.journey;

import org.jspecify.annotations.NullMarked;
