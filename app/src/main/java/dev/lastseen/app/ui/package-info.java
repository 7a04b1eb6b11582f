/// The window of the workbench: frame, navigation, opening of cases, and pictures of views without a display.
@NullMarked
package dev.lastseen.app.ui;

import org.jspecify.annotations.NullMarked;
