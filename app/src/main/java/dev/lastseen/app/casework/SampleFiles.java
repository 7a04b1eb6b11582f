package dev.lastseen.app.casework;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The files of the sample incident, which travel inside the program.
public final class SampleFiles {
    private static final String FOLDER = "/dev/lastseen/resources/samples/";
    private static final String INDEX = "index.txt";

    private SampleFiles() {}

    /// Writes the files into `folder`, which is made where it is missing, and answers where they are.
    public static List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        for (var name : names()) {
            var file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
            try (var content = open(name)) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
            written.add(file);
        }
        return written;
    }

    private static List<String> names() throws IOException {
        try (var index = open(INDEX)) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().filter(name -> !name.isBlank()).toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        var content = SampleFiles.class.getResourceAsStream(FOLDER + name);
        if (content == null) throw new FileNotFoundException("This copy of the program lacks " + FOLDER + name);
        return content;
    }
}
