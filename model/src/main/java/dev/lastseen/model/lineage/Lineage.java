package dev.lastseen.model.lineage;

import java.util.List;

/// What a record was derived from, and what it touched. Records are numbers of [dev.lastseen.model.follow.Following#space].
///
/// Records meet in values that few records bear. Back leads to records that bear such a value earlier, or without a time, as documents in a table do; forward to those that
/// bear it later. Of each system the nearest to the origin counts going back, the first ones going forward. A value that many records bear, such as a tenant, leads nowhere.
///
/// @param back    by distance, then time
/// @param forward by distance, then time
/// @param makings what the record and those behind it say they were made with: models, prompts, documents, versions
/// @param cut     true where there was more than is told
public record Lineage(List<Link> back, List<Link> forward, List<Making> makings, boolean cut) {
    public Lineage {
        back = List.copyOf(back);
        forward = List.copyOf(forward);
        makings = List.copyOf(makings);
    }

    /// A record, and what leads to it.
    ///
    /// @param record   the record
    /// @param via      the record from which it was reached
    /// @param value    what both bear
    /// @param field    where the record bears it
    /// @param viaField where the other one does
    /// @param distance steps from the record that was asked for, from 1
    public record Link(int record, int via, String value, String field, String viaField, int distance) {}

    /// What a record says it was made with.
    public record Making(int record, String field, String value) {}
}
