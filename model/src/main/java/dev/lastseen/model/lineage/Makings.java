package dev.lastseen.model.lineage;

import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.lineage.Lineage.Making;
import dev.lastseen.model.value.ValueCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What records say they were made with. Which fields tell that stands in `making-words.txt`.
final class Makings {
    private final RecordSpace space;
    private final Set<String> words;

    Makings(RecordSpace space) {
        this.space = space;
        words = load();
    }

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(Makings.class.getResourceAsStream("making-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("making-words.txt is part of the program and must be readable", e);
        }
    }

    /// Each field and value once, with the first of the records that says so.
    List<Making> of(Collection<Integer> records) {
        Map<String, Making> makings = new LinkedHashMap<>();
        for (int record : records) {
            Fields.of(space, record, (field, code) -> {
                if (!tells(field) || ValueCode.isMissing(code)) return;
                String value = Fields.text(space, record, code);
                if (!value.isEmpty()) makings.putIfAbsent(field + "\n" + value, new Making(record, field, value));
            });
        }
        return List.copyOf(makings.values());
    }

    private boolean tells(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1).replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        for (String word : last.split("[^a-z]+", -1)) {
            if (words.contains(word)) return true;
        }
        return false;
    }
}
