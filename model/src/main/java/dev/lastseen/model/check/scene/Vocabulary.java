package dev.lastseen.model.check.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Sections of words and phrases from a data file. A line is a phrase that must stand between word borders, in any case; one that begins with `!` is a phrase in
/// which those of its section mean nothing. Immutable.
public final class Vocabulary {
    private final List<Section> sections = new ArrayList<>();

    private record Section(String name, List<String> phrases, List<String> exceptions) {}

    /// Reads a file that stands beside a class.
    public static Vocabulary load(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is part of the program and must be readable", e);
        }
    }

    static Vocabulary parse(String text) {
        var vocabulary = new Vocabulary();
        for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList()) {
            if (line.startsWith("[")) vocabulary.sections.add(new Section(line.substring(1, line.length() - 1), new ArrayList<>(), new ArrayList<>()));
            else if (line.startsWith("!")) vocabulary.sections.getLast().exceptions().add(line.substring(1).strip());
            else vocabulary.sections.getLast().phrases().add(line);
        }
        return vocabulary;
    }

    /// True where `text` holds a phrase of the section and none of its exceptions.
    public boolean says(String section, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Section one : sections) {
            if (one.name().equals(section)) return one.phrases().stream().anyMatch(p -> holds(lower, p)) && one.exceptions().stream().noneMatch(lower::contains);
        }
        throw new IllegalArgumentException("no section " + section);
    }

    /// True where `text`, without regard to case, `_`, `-`, `.` and blanks, is a phrase of the section.
    public boolean is(String section, String text) {
        String plain = plain(text);
        return sections.stream().filter(s -> s.name().equals(section)).flatMap(s -> s.phrases().stream()).anyMatch(p -> plain(p).equals(plain));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[_\\-. ]", "");
    }

    private static boolean holds(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            if ((at == 0 || !isWordPart(text.charAt(at - 1))) && (end == text.length() || !isWordPart(text.charAt(end)))) return true;
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
