package dev.lastseen.model.segment;

import dev.lastseen.model.Source;
import java.io.OutputStream;
import java.nio.file.Path;

/// Where imports put what they read: a case, or only memory. Safe to use from several importing threads.
public interface SegmentTarget {
    /// Prepares for the records of the file at `path`. Nothing of them is visible before [Intake#complete].
    Intake begin(Path path);

    /// One import under way.
    interface Intake extends ChunkSink {
        /// Where to write all decoded bytes of a source that is not plain, in order, while it is read: so single records can be read again without decoding
        /// everything before them. Not to be closed by the importer; the bytes count from [#complete] on.
        default OutputStream decodedCopy() {
            return OutputStream.nullOutputStream();
        }

        /// Makes the source and its records visible, durably where the target is durable. Answers false, and keeps nothing, where a source with the same
        /// decoded bytes is already there.
        boolean complete(Source source, Segment segment);

        /// Forgets everything that was handed over.
        void discard();
    }
}
