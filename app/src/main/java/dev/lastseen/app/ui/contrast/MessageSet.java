package dev.lastseen.app.ui.contrast;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import java.util.BitSet;

/// Messages that can be compared with others.
///
/// @param name   what a choice says: `lost at gateway → worker`
/// @param label  what statements call them: `lost`
/// @param system of the journey whose records tell them best
record MessageSet(String name, String label, int system, BitSet messages) {
    MessageSet {
        messages = (BitSet) messages.clone();
    }

    @Override
    public String toString() {
        return Visible.of(name) + " (" + Quantity.count(messages.cardinality()) + ")";
    }
}
