package dev.lastseen.model.follow;

import java.util.List;

/// Columns whose values overlap: one identifier kind. Its values are numbered 0 … `size`−1; `numbers` leads to their spelling in the [ValueTable].
///
/// @param reused true where a value is one life of a spelling that is used again and again ([Lives])
record Kind(int id, String name, List<IdColumn> columns, int[] numbers, boolean reused) {
    int size() {
        return numbers.length;
    }
}
