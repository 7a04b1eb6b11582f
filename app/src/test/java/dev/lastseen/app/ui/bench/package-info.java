/// What tests and measures of the workbench share: a desk without a window, evidence of some size, a process that holds a case.
@NullMarked
package dev.lastseen.app.ui.bench;

import org.jspecify.annotations.NullMarked;
