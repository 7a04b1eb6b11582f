/// What sets two sets of messages apart: the lost from the arrived of a hop, or any others. Pure functions over columns of codes; counts are of messages, never
/// of records, so that many lines about one message weigh no more than one.
@NullMarked
package dev.lastseen.model.contrast;

import org.jspecify.annotations.NullMarked;
