package dev.lastseen.app.report.section;

import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.model.Receipt;
import java.util.Optional;
import java.util.OptionalLong;

/// From the earliest to the latest time of some evidence, as written, in microseconds since 1970 UTC.
record Spans(long from, long to) {
    /// Of all sources; empty where none has a time.
    static Optional<Spans> of(Matter matter) {
        var spans = matter.analysis().sources().stream().map(source -> source.receipt().span()).toList();
        OptionalLong from = spans.stream().map(Receipt.Span::from).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).min();
        OptionalLong to = spans.stream().map(Receipt.Span::to).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).max();
        return from.isPresent() && to.isPresent() ? Optional.of(new Spans(from.getAsLong(), to.getAsLong())) : Optional.empty();
    }

    /// In UTC.
    String words() {
        return TimeWords.UTC.span(from, to);
    }
}
