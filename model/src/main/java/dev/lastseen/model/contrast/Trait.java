package dev.lastseen.model.contrast;

import java.util.function.Consumer;

/// A way to look at messages. To add one: a class of its own, and a line in [Traits].
@FunctionalInterface
interface Trait {
    /// Offers every attribute of this kind that the table has.
    void offer(Table table, Sample sample, Consumer<Series> offers);
}
