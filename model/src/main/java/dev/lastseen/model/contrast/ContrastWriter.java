package dev.lastseen.model.contrast;

import dev.lastseen.model.pack.ByteWriter;
import dev.lastseen.model.pack.IntPack;
import java.util.List;

/// Writes what [ContrastReader] reads, in the same order. The rows of a selection stand there once, as long as the next selection is of the same ones.
final class ContrastWriter {
    private final ByteWriter out;
    private int[] rows = {};

    ContrastWriter(ByteWriter out) {
        this.out = out;
    }

    void contrasts(List<List<Contrasting>> boundaries) {
        out.varint(boundaries.size());
        for (List<Contrasting> boundary : boundaries) {
            out.varint(boundary.size());
            boundary.forEach(this::contrast);
        }
    }

    private void contrast(Contrasting one) {
        out.text(one.attribute());
        out.text(one.where());
        out.text(one.statement());
        counts(one.strength().counts());
        out.varint(Double.doubleToLongBits(one.p()));
        selection(one.selection());
        texts(one.also());
    }

    void questions(List<MeantEnd> questions) {
        out.varint(questions.size());
        for (MeantEnd one : questions) {
            out.varint(one.system());
            out.text(one.field());
            out.text(one.value());
            counts(one.counts());
            selection(one.selection());
            texts(one.also());
        }
    }

    private void counts(Counts counts) {
        out.varint(counts.theseWith());
        out.varint(counts.these());
        out.varint(counts.thoseWith());
        out.varint(counts.those());
    }

    private void texts(List<String> texts) {
        out.varint(texts.size());
        texts.forEach(out::text);
    }

    @SuppressWarnings("ReferenceEquality") // the very same rows, not equal ones
    private void selection(Selection selection) {
        boolean same = selection.messages() == rows;
        out.varint(same ? 1 : 0);
        if (!same) IntPack.writeNear(out, selection.messages());
        rows = selection.messages();
        out.varint(selection.these());
        long[] with = selection.with().toLongArray();
        out.varint(with.length);
        for (long word : with) out.varint(word);
    }
}
