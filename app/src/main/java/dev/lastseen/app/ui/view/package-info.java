/// The list of all views.
@NullMarked
package dev.lastseen.app.ui.view;

import org.jspecify.annotations.NullMarked;
