/// What all views of the workbench share: the session and its focus, background work, dialogs, actions, looks. Knows no view.
@NullMarked
package dev.lastseen.app.ui.base;

import org.jspecify.annotations.NullMarked;
