package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The folder of copies of evidence, each named by the hash of the bytes that it holds: the decoded ones of a source that is not plain, and those of the file of a
/// source that was secured.
final class DecodedCopies {
    private static final String UNFINISHED = ".new";
    private static final String ENDING = ".blocks";

    private final Path folder;
    private final Map<String, CopyTable.Written> fresh = new ConcurrentHashMap<>();

    DecodedCopies(Path folder) {
        this.folder = folder;
    }

    Path of(String decodedSha256) {
        return folder.resolve(decodedSha256 + ENDING);
    }

    /// A copy to be written while the segment `number` is imported.
    BlockWriter begin(int number) {
        return begin(Integer.toString(number));
    }

    /// A copy to be written under a name that no other has.
    BlockWriter begin(String name) {
        OwnerOnly.createFolder(folder);
        return new BlockWriter(folder.resolve(name + UNFINISHED));
    }

    /// Makes a finished copy the one of the source with these decoded bytes.
    void keep(BlockWriter copy, String decodedSha256) {
        var written = copy.finish();
        try {
            Files.move(copy.file(), of(decodedSha256), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.translate(folder, e);
        }
        fresh.put(decodedSha256, written);
    }

    /// What was written as the copy of these bytes since the folder was opened, where one was.
    Optional<CopyTable.Written> written(String sha256) {
        return Optional.ofNullable(fresh.get(sha256));
    }

    /// The hashes of the bytes of which there are copies.
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING));
            return names.map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
        }
    }

    /// Deletes what imports that did not end left behind.
    void sweep() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : left) Files.delete(file);
        }
    }

    /// Deletes the folder and all copies in it.
    void delete() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) Files.delete(file);
        }
        Files.delete(folder);
    }
}
