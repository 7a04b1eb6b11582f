package dev.lastseen.importers;

import dev.lastseen.importers.format.Reading;
import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Receipt;
import dev.lastseen.model.Rejected;
import dev.lastseen.model.Warning;
import dev.lastseen.model.segment.SegmentBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Keeps account of one source while it is read.
final class Account implements Reading {
    private static final int MAX_REJECTED = 1000;
    private static final int MAX_WARNINGS = 200;

    private final SegmentBuilder records;
    private final Instant lastModified;
    private final BooleanSupplier cancelled;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private long recordBytes;
    private long rejectedBytes;
    private long blankBytes;
    private long rejectedCount;
    private long continuations;
    private long until = Long.MIN_VALUE;
    private boolean zoneAssumed;
    private @Nullable Incomplete incomplete;

    Account(SegmentBuilder records, Instant lastModified, BooleanSupplier cancelled) {
        this.records = records;
        this.lastModified = lastModified;
        this.cancelled = cancelled;
    }

    @Override
    public SegmentBuilder records() {
        return records;
    }

    @Override
    public void recordBytes(long count) {
        recordBytes += count;
    }

    @Override
    public void continuation() {
        continuations++;
    }

    @Override
    public void blank(long count) {
        blankBytes += count;
    }

    @Override
    public void rejected(long line, long offset, long length, String reason) {
        rejectedCount++;
        rejectedBytes += length;
        if (rejected.size() < MAX_REJECTED) rejected.add(new Rejected(line, offset, length, reason));
    }

    @Override
    public void warn(long line, String message) {
        if (warnings.size() < MAX_WARNINGS) warnings.add(new Warning(line, message));
    }

    @Override
    public void incomplete(Incomplete first) {
        if (incomplete == null) incomplete = first;
    }

    @Override
    public void zoneAssumed() {
        zoneAssumed = true;
    }

    @Override
    public void lastsUntil(long micros) {
        until = Math.max(until, micros);
    }

    @Override
    public Instant lastModified() {
        return lastModified;
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    boolean isZoneAssumed() {
        return zoneAssumed;
    }

    long accounted() {
        return recordBytes + rejectedBytes + blankBytes;
    }

    Receipt receipt(long total, Receipt.Span span) {
        var problems = new Receipt.Problems(rejected, rejectedCount, warnings, Optional.ofNullable(incomplete));
        var bytes = new Receipt.Bytes(recordBytes, rejectedBytes, blankBytes, total);
        return new Receipt(records.size(), continuations, bytes, reaching(span), problems);
    }

    private Receipt.Span reaching(Receipt.Span span) {
        if (span.to().isEmpty() || until <= span.to().getAsLong()) return span;
        return new Receipt.Span(span.from(), OptionalLong.of(until));
    }
}
