package dev.lastseen.app.ui.messages;

import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.explore.MessageChoice;

/// The messages on screen. Immutable; the array is not to be written.
///
/// @param messages numbers of messages, by row
record MessagePage(Work work, Lanes lanes, MessageChoice choice, int[] messages, Wanted wanted) {
    /// The row of a message, -1 where it is not among them.
    int row(int message) {
        for (int row = 0; row < messages.length; row++) {
            if (messages[row] == message) return row;
        }
        return -1;
    }
}
