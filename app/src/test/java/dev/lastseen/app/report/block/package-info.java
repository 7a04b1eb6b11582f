/// What reports consist of, as tests look at it.
@NullMarked
package dev.lastseen.app.report.block;

import org.jspecify.annotations.NullMarked;
