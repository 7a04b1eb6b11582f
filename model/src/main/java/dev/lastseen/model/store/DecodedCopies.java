package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The folder of decoded copies, one a source that is not plain, named by the hash of its decoded bytes.
final class DecodedCopies {
    private static final String UNFINISHED = ".new";

    private final Path folder;

    DecodedCopies(Path folder) {
        this.folder = folder;
    }

    Path of(String decodedSha256) {
        return folder.resolve(decodedSha256 + ".blocks");
    }

    /// A copy to be written while the segment `number` is imported.
    BlockWriter begin(int number) {
        OwnerOnly.createFolder(folder);
        return new BlockWriter(folder.resolve(number + UNFINISHED));
    }

    /// Makes a finished copy the one of the source with these decoded bytes.
    void keep(BlockWriter copy, String decodedSha256) {
        copy.finish();
        try {
            Files.move(copy.file(), of(decodedSha256), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.translate(folder, e);
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
