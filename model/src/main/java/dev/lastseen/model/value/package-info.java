/// How a field's value is kept: one `int` for most values, so that millions of records are columns of integers and never objects.
@NullMarked
package dev.lastseen.model.value;

import org.jspecify.annotations.NullMarked;
