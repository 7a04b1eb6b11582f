package dev.lastseen.app.casework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Short names for files: for each the shortest end of its path that no other file shares, mostly the base name.
public final class FileNames {
    private final Map<Path, String> names = new HashMap<>();

    public FileNames(Collection<Path> files) {
        name(List.copyOf(new LinkedHashSet<>(files)), 1);
    }

    /// The short name of one of the files; the whole path of any other.
    public String of(Path file) {
        return Objects.requireNonNullElseGet(names.get(file), file::toString);
    }

    private void name(List<Path> files, int length) {
        var byEnd = new HashMap<String, List<Path>>();
        for (var file : files) {
            byEnd.merge(end(file, length), List.of(file), FileNames::joined);
        }
        byEnd.forEach((end, same) -> {
            if (same.size() == 1) {
                names.put(same.getFirst(), end);
            } else {
                name(same, length + 1);
            }
        });
    }

    private static String end(Path file, int length) {
        int count = file.getNameCount();
        return length > count ? file.toString() : file.subpath(count - length, count).toString().replace('\\', '/');
    }

    private static List<Path> joined(List<Path> some, List<Path> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
