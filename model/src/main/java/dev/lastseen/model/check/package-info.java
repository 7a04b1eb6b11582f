/// What checks prove from followed messages: one contract, one list, one package-private file for each check.
@NullMarked
package dev.lastseen.model.check;

import org.jspecify.annotations.NullMarked;
