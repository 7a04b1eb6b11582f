package dev.lastseen.model.lineage;

import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;

/// Looks through all fields of all records of a segment.
final class Cells {
    private Cells() {}

    /// Receives a field.
    @FunctionalInterface
    interface Visitor {
        void cell(int record, int column, int code);
    }

    /// First what stands in the records themselves, then, column by column, what they inherit; either in order of records.
    static void of(Segment segment, Visitor visitor) {
        for (int c = 0; c < segment.chunkCount(); c++) own(segment, c, visitor);
        for (int column = 0; column < segment.columns().size(); column++) {
            int inherited = column;
            if (segment.columns().inherited(column)) segment.scan(column, (record, code) -> visitor.cell(record, inherited, code));
        }
    }

    private static void own(Segment segment, int number, Visitor visitor) {
        Chunk.Rows rows = segment.chunk(number).rows();
        int base = number * Chunk.CAPACITY;
        int[] codes = rows.codes();
        for (int i = 0; i < rows.shapes().length; i++) {
            int[] columns = segment.shapes().columns(rows.shapes()[i]);
            int start = rows.starts()[i];
            for (int k = 0; k < columns.length; k++) visitor.cell(base + i, columns[k], codes[start + k]);
        }
    }
}
