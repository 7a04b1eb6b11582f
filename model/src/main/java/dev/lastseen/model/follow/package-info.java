/// From records to outcomes: columns, kinds, dependency, identity, clocks, route, coverage, outcome. Pure functions over columns of integers;
/// no step compares records or messages pairwise. The steps are those of "How messages are found" in the design.
@NullMarked
package dev.lastseen.model.follow;

import org.jspecify.annotations.NullMarked;
