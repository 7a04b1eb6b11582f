package dev.lastseen.importers.format;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A whole source of one format: `samples/FORMAT/name.RECORDS.extension`.
///
/// @param records how many records a right reading finds
record Sample(String format, String name, byte[] bytes, int records) {
    static List<Sample> all() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).sorted().map(Sample::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Sample.class.getResource("/samples")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sample of(Path file) {
        String name = String.valueOf(file.getFileName());
        int count = name.indexOf('.') + 1;
        try {
            return new Sample(String.valueOf(folder().relativize(file).getName(0)), name, Files.readAllBytes(file),
                    Integer.parseInt(name, count, name.indexOf('.', count), 10));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Head head() {
        return new Head(bytes, bytes.length, true, name);
    }

    @Override
    public String toString() {
        return format + "/" + name;
    }
}
