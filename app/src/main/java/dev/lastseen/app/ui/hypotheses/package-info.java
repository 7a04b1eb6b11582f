/// Claims that evidence can refute, and what it says of them.
@NullMarked
package dev.lastseen.app.ui.hypotheses;

import org.jspecify.annotations.NullMarked;
