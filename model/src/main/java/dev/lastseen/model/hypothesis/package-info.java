/// Claims about messages in a small language, and what the evidence says of them.
///
/// ```
/// claim      = [quantifier] "messages" [fate] ["where" condition] verb ["more often"]
/// quantifier = "all" | "most" | "no" | "only" | "at least" N "%" | "at most" N "%"        none: all
/// verb       = "vanish" | "are lost" | "are dropped" | "are stuck", each with ["at" hop]
///            | "arrive at" place | "are delivered" | "appear at" system | "never appear at" system | "end at" system
///            | "take longer than" span hop | "take less than" span hop | "have" condition
/// condition  = alternatives, conjunctions, "not" and brackets of attributes and fates
/// attribute  = name, then: = ≠ < ≤ > ≥ value | "in" (values) | "contains" | "starts with" | "ends with" | "before" | "after" | "is missing" | "is present" | "repeats"
/// hop        = system "→" system
/// ```
///
/// A name is that of a field as `contrast` prints it, may name its system (`gateway:channel`), and stands in double quotes where it is not one plain word.
@NullMarked
package dev.lastseen.model.hypothesis;

import org.jspecify.annotations.NullMarked;
