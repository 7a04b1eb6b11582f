package dev.lastseen.model.segment;

import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.pack.ByteWriter;
import dev.lastseen.model.pack.IntPack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Writes what the chunks of a finished segment share as bytes, and reads it back. The pages of the dictionary are not among the bytes: they left through the
/// [ChunkSink].
public final class TablesPacker {
    private final ByteWriter out = new ByteWriter();
    private final IntPack ints = new IntPack();

    public byte[] pack(Segment segment) {
        out.varint(segment.size());
        out.varint(segment.chunkCount());
        out.varint(segment.systems().size());
        segment.systems().forEach(out::text);
        columns(segment.columns());
        shapes(segment.shapes());
        segment.contexts().write(out, ints);
        words(segment.dictionary());
        return out.take();
    }

    /// The segment that `bytes` tell of.
    ///
    /// @param chunks answers how to get chunk `i`
    /// @param pages  answers how to get page `i` of the dictionary
    public static Segment unpack(byte[] bytes, IntFunction<Supplier<Chunk>> chunks, IntFunction<Supplier<byte[]>> pages) {
        var in = new ByteReader(bytes);
        int size = in.count();
        var chunkList = list(in.count(), chunks);
        var systems = new ArrayList<String>();
        for (int i = in.count(); i > 0; i--) systems.add(in.text());
        var columns = readColumns(in);
        var shapes = readShapes(in);
        var contexts = Contexts.read(in);
        var dictionary = readWords(in, pages);
        return new Segment(new Segment.Tables(columns, dictionary, shapes, contexts, List.copyOf(systems)), chunkList, size);
    }

    private static <T> List<Supplier<T>> list(int count, IntFunction<Supplier<T>> source) {
        var list = new ArrayList<Supplier<T>>(count);
        for (int i = 0; i < count; i++) list.add(source.apply(i));
        return list;
    }

    private void columns(Columns columns) {
        out.varint(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            out.text(columns.name(i));
            out.varint(columns.inherited(i) ? 1 : 0);
        }
    }

    private static Columns readColumns(ByteReader in) {
        var columns = new Columns();
        for (int i = in.count(); i > 0; i--) {
            String name = in.text();
            columns.intern(name, in.varint() != 0);
        }
        return columns;
    }

    private void shapes(Shapes shapes) {
        out.varint(shapes.size());
        for (int i = 0; i < shapes.size(); i++) {
            int[] columns = shapes.columns(i);
            out.varint(columns.length);
            ints.write(out, columns, columns.length);
        }
    }

    private static Shapes readShapes(ByteReader in) {
        var shapes = new Shapes();
        for (int i = in.count(); i > 0; i--) {
            int[] columns = new int[in.count()];
            IntPack.read(in, columns, columns.length);
            shapes.intern(columns, columns.length);
        }
        return shapes;
    }

    /// For each word the distance to the word before it, on a new page negative: places follow without reading a page.
    private void words(Dictionary dictionary) {
        int[] steps = new int[dictionary.size()];
        int previous = 0;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = inPage(dictionary.position(i)) - inPage(previous);
            previous = dictionary.position(i);
        }
        out.varint(dictionary.pageCount());
        out.varint(steps.length);
        ints.write(out, steps, steps.length);
    }

    private static int inPage(int position) {
        return position & (Dictionary.PAGE - 1);
    }

    private static Dictionary readWords(ByteReader in, IntFunction<Supplier<byte[]>> pages) {
        var pageList = list(in.count(), pages);
        int[] position = new int[in.count()];
        IntPack.read(in, position, position.length);
        int page = 0;
        int at = 0;
        for (int i = 0; i < position.length; i++) {
            if (position[i] < 0) page++;
            at += position[i];
            position[i] = (page << Dictionary.PAGE_BITS) | at;
        }
        return new Dictionary(pageList, position);
    }
}
