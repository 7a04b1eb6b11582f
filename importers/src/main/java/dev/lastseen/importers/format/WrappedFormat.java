package dev.lastseen.importers.format;

import dev.lastseen.importers.text.TimeNotes;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/// Lines of any kind inside a wrapping.
final class WrappedFormat implements Format {
    private final String id;
    private final String title;
    private final Supplier<Wrapping> wrappings;
    private final List<LineFormat> formats;

    private WrappedFormat(String id, String title, Supplier<Wrapping> wrappings, List<LineFormat> formats) {
        this.id = id;
        this.title = title;
        this.wrappings = wrappings;
        this.formats = List.copyOf(formats);
    }

    /// All wrappings that are known.
    ///
    /// @param formats what the lines inside may be
    static List<Format> all(List<LineFormat> formats) {
        return List.of(new WrappedFormat("docker", "Docker container log (json-file)", DockerWrapping::new, formats),
                new WrappedFormat("cri", "Kubernetes container log (CRI)", CriWrapping::new, formats),
                new WrappedFormat("containers", "Lines of several containers (Compose, kubectl, stern)", PodWrapping::new, formats),
                new WrappedFormat("kafka-consumer", "Kafka console consumer", ConsumerWrapping::new, formats));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Score score(Head head) {
        Wrapping wrapping = wrappings.get();
        LineShare share = LineShare.of(head, wrapping::unwrap);
        return share.matched() == 0 ? Score.NO : new Score(0.97 * share.share(), share.why());
    }

    @Override
    public void read(DecodedInput input, Reading reading) throws IOException {
        var inside = new Inside(formats, reading.lastModified());
        TimeNotes notes = LineFormat.notes(reading);
        new LineRecords(input, reading, out -> new WrappedLines(wrappings.get(), inside, out, out == reading.records() ? notes : TimeNotes.NONE)).read();
    }
}
