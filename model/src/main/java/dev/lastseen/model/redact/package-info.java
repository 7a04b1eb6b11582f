/// Hiding secrets and personal data before anything leaves a case: what is found by rules is replaced by a placeholder that says of what kind it was, and that is
/// the same wherever the same value stood.
///
/// Rules are scanners that look at a text once, from left to right; none goes back further than a bounded number of characters. What they know about vendors and
/// names stands in data files: `tokens.txt`, `names.txt`, `no-values.txt`.
///
/// What no rule can know is not hidden: names of people, postal addresses, network addresses, and secrets without form or name.
@NullMarked
package dev.lastseen.model.redact;

import org.jspecify.annotations.NullMarked;
