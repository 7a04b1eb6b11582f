package dev.lastseen.model.contrast;

import java.util.BitSet;
import java.util.function.Supplier;

/// The condition on one attribute that sets the sides apart best, as found on the sample.
///
/// @param condition such as `> 24 h`
/// @param estimate  difference in prevalence in the sample
/// @param tried     number of conditions it was chosen from
/// @param rows      finds all rows that meet it
record Cut(Attribute attribute, String condition, double estimate, int tried, Supplier<BitSet> rows) {}
