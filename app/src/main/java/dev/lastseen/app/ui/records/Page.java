package dev.lastseen.app.ui.records;

import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.explore.Explorer;
import dev.lastseen.model.explore.Rows;
import dev.lastseen.model.search.Query;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Everything that the log shows. An immutable value; its sets are not to be written.
///
/// @param explorer all records
/// @param rows     those that the filters leave
/// @param search   what is looked for
/// @param matches  records that match it; empty where nothing is looked for
/// @param followed records of the message or the word that is followed
/// @param marks    marked records
/// @param columns  fields that are shown as columns
record Page(Work work, Lanes lanes, Explorer explorer, Rows rows, Optional<Query> search, BitSet matches, BitSet followed, BitSet marks, List<String> columns) {
    Page {
        columns = List.copyOf(columns);
    }

    static Page of(Work work, Explorer explorer, Rows rows) {
        return new Page(work, Lanes.of(work.following()), explorer, rows, Optional.empty(), new BitSet(), new BitSet(), new BitSet(), List.of());
    }

    Page with(Work other) {
        return new Page(other, lanes, explorer, rows, search, matches, followed, marks, columns);
    }

    Page with(Rows other) {
        return new Page(work, lanes, explorer, other, search, matches, followed, marks, columns);
    }

    Page found(Query query, BitSet hits) {
        return new Page(work, lanes, explorer, rows, Optional.of(query), hits, followed, marks, columns);
    }

    Page unsearched() {
        return new Page(work, lanes, explorer, rows, Optional.empty(), new BitSet(), followed, marks, columns);
    }

    Page following(BitSet records) {
        return new Page(work, lanes, explorer, rows, search, matches, records, marks, columns);
    }

    Page marked(BitSet records) {
        return new Page(work, lanes, explorer, rows, search, matches, followed, records, columns);
    }

    Page showing(List<String> fields) {
        return new Page(work, lanes, explorer, rows, search, matches, followed, marks, fields);
    }
}
