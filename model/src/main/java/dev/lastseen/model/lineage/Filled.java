package dev.lastseen.model.lineage;

import dev.lastseen.model.segment.Segment;

/// Counts how often columns are filled.
final class Filled {
    private Filled() {}

    /// How many values each column has in the records themselves, without inherited ones. Counts records by their shape first, so no value is looked at.
    static int[] columns(Segment segment) {
        int[] shapes = new int[segment.shapes().size()];
        for (int c = 0; c < segment.chunkCount(); c++) {
            for (int shape : segment.chunk(c).rows().shapes()) shapes[shape]++;
        }
        int[] filled = new int[segment.columns().size()];
        for (int shape = 0; shape < shapes.length; shape++) {
            for (int column : segment.shapes().columns(shape)) filled[column] += shapes[shape];
        }
        return filled;
    }
}
