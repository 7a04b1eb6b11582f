package dev.lastseen.model.contrast;

import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.pack.ByteWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Contrasts and questions that follow from nothing but what was followed, kept as long as that is the same.
public final class KeptContrasts {
    private final Following following;
    private final Kept kept;

    public KeptContrasts(Following following, Kept kept) {
        this.following = following;
        this.kept = kept;
    }

    /// For each boundary, in the order of [Following#boundaries], what sets its lost messages apart ([Contrast#of]).
    public List<List<Contrasting>> contrasts() {
        return known("contrasts", ContrastReader::contrasts, ContrastWriter::contrasts, () -> following.boundaries().stream().map(this::contrasts).toList());
    }

    private List<Contrasting> contrasts(Boundary boundary) {
        return Contrast.of(following, boundary.from(), boundary.to());
    }

    /// The losses that may be meant ([MeantEnds#of]).
    public List<MeantEnd> questions() {
        return known("questions", ContrastReader::questions, ContrastWriter::questions, () -> MeantEnds.of(following));
    }

    private interface Writing<T> {
        void write(ContrastWriter writer, T value);
    }

    private <T> T known(String name, Function<ContrastReader, T> reading, Writing<T> writing, Supplier<T> anew) {
        String inputs = following.inputs();
        if (inputs.isEmpty()) return anew.get();
        Optional<ByteReader> body = kept.get(name).map(ByteReader::new).filter(in -> in.text().equals(inputs));
        if (body.isPresent()) return reading.apply(new ContrastReader(body.get()));
        T found = anew.get();
        var out = new ByteWriter();
        out.text(inputs);
        writing.write(new ContrastWriter(out), found);
        kept.put(name, out.take());
        return found;
    }
}
