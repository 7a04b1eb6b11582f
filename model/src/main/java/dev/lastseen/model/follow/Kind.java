package dev.lastseen.model.follow;

import java.util.List;

/// Columns whose values overlap: one identifier kind. Its values are numbered 0 … `size`−1; `numbers` leads to their spelling in the [ValueTable].
record Kind(int id, String name, List<IdColumn> columns, int[] numbers) {
    int size() {
        return numbers.length;
    }
}
