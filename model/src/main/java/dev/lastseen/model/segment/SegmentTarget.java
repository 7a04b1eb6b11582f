package dev.lastseen.model.segment;

import dev.lastseen.model.Source;
import java.nio.file.Path;

/// Where imports put what they read: a case, or only memory. Safe to use from several importing threads.
public interface SegmentTarget {
    /// Prepares for the records of the file at `path`. Nothing of them is visible before [Intake#complete].
    Intake begin(Path path);

    /// One import under way.
    interface Intake extends ChunkSink {
        /// Makes the source and its records visible, durably where the target is durable. Answers false, and keeps nothing, where a source with the same
        /// decoded bytes is already there.
        boolean complete(Source source, Segment segment);

        /// Forgets everything that was handed over.
        void discard();
    }
}
