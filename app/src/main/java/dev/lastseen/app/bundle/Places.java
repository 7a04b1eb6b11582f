package dev.lastseen.app.bundle;

import dev.lastseen.model.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Where sources stand in a bundle: their paths below the folder that is common to all, in letters that every file system takes.
final class Places {
    private static final int LONGEST = 100;

    private final Map<Path, String> names = new HashMap<>();

    /// @param redacted takes out what must not be told
    Places(List<Source> sources, UnaryOperator<String> redacted) {
        var paths = sources.stream().map(Source::path).distinct().sorted().toList();
        int common = common(paths);
        var taken = new HashSet<String>();
        for (Path path : paths) {
            String name = name(path.subpath(common, path.getNameCount()), redacted);
            String unique = name;
            for (int i = 2; !taken.add(unique); i++) unique = name + "." + i;
            names.put(path, unique);
        }
    }

    String of(Source source) {
        return Objects.requireNonNull(names.get(source.path()));
    }

    /// Number of folders that all paths begin with.
    private static int common(List<Path> paths) {
        int common = paths.stream().mapToInt(Path::getNameCount).min().orElse(1) - 1;
        for (Path path : paths) {
            while (common > 0 && !path.subpath(0, common).equals(paths.getFirst().subpath(0, common))) common--;
        }
        return common;
    }

    private static String name(Path path, UnaryOperator<String> redacted) {
        var name = new StringBuilder();
        for (Path part : path) {
            if (!name.isEmpty()) name.append('/');
            name.append(plain(redacted.apply(part.toString())));
        }
        return name.toString();
    }

    private static String plain(String part) {
        var plain = new StringBuilder();
        part.codePoints().limit(LONGEST).forEach(c -> plain.appendCodePoint(Character.isLetterOrDigit(c) || "-_.+@ ".indexOf(c) >= 0 ? c : '_'));
        return plain.toString().startsWith(".") ? "_" + plain : plain.toString().strip();
    }
}
