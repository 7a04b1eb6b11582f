package dev.lastseen.model.contrast;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/// Codes by row, [Field#ABSENT] for none. A row may have several.
interface Coded {
    int rows();

    /// The code that the row had first.
    int code(int row);

    /// Shows further codes of rows, in no certain order; one may come twice.
    void further(Further visitor);

    /// Receives a further code.
    @FunctionalInterface
    interface Further {
        void code(int row, int code);
    }

    /// All rows with a code.
    default BitSet rowsWith(int code) {
        var with = new BitSet(rows());
        for (int row = 0; row < rows(); row++) {
            if (code(row) == code) with.set(row);
        }
        further((row, other) -> {
            if (other == code) with.set(row);
        });
        return with;
    }

    /// Codes of which every row has at most one.
    static Coded single(int rows, IntUnaryOperator code) {
        return new Coded() {
            @Override
            public int rows() {
                return rows;
            }

            @Override
            public int code(int row) {
                return code.applyAsInt(row);
            }

            @Override
            public void further(Further visitor) {}
        };
    }
}
