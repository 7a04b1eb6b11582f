/// Two stretches of time, or two captures, compared hop by hop.
@NullMarked
package dev.lastseen.app.ui.comparison;

import org.jspecify.annotations.NullMarked;
