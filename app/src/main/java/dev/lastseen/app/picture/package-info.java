/// Pictures as plain shapes: drawn by the workbench, written as SVG by reports. Knows no screen.
@NullMarked
package dev.lastseen.app.picture;

import org.jspecify.annotations.NullMarked;
