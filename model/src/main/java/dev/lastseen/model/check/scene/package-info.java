/// What checks look at: the values that messages have at systems, column by column and only when asked for; what records say; the rhythm in which systems write.
@NullMarked
package dev.lastseen.model.check.scene;

import org.jspecify.annotations.NullMarked;
