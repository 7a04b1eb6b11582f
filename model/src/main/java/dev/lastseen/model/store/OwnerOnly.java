package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that nobody but their owner may read: evidence and keys.
final class OwnerOnly {
    private OwnerOnly() {}

    /// Makes a folder where there is none yet.
    static void createFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) Files.createDirectory(folder, rights(folder, "rwx------"));
        } catch (IOException e) {
            throw Failures.translate(folder, e);
        }
    }

    static FileAttribute<?>[] file(Path inFolder) {
        return rights(inFolder, "rw-------");
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }
}
