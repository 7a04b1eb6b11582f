package dev.lastseen.app.bundle;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Receipt;
import dev.lastseen.model.Source;
import dev.lastseen.model.segment.Chunk;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentTarget;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Marks all that is imported through it as excerpts: what is not in them may well have happened.
record ExcerptTarget(SegmentTarget target) implements SegmentTarget {
    @Override
    public Intake begin(Path path) {
        return new Marking(target.begin(path));
    }

    private record Marking(Intake intake) implements Intake {
        @Override
        public Supplier<Chunk> accept(int number, Chunk chunk) {
            return intake.accept(number, chunk);
        }

        @Override
        public Supplier<byte[]> acceptPage(int number, byte[] page) {
            return intake.acceptPage(number, page);
        }

        @Override
        public OutputStream decodedCopy() {
            return intake.decodedCopy();
        }

        @Override
        public boolean complete(Source source, Segment segment) {
            var receipt = source.receipt();
            var problems = receipt.problems();
            var excerpt = new Incomplete(Incomplete.Cause.EXCERPT, 1, "an excerpt from a bundle, which covers no time: what is not in it may have happened all the same");
            var marked = new Receipt.Problems(problems.rejected(), problems.rejectedCount(), problems.warnings(), Optional.of(excerpt));
            return intake.complete(new Source(source.path(), source.content(), source.format(), source.system(), source.clock(),
                    new Receipt(receipt.records(), receipt.continuations(), receipt.bytes(), receipt.span(), marked)), segment);
        }

        @Override
        public void discard() {
            intake.discard();
        }
    }
}
