package dev.lastseen.model.follow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Tells from a text whether a system says that it dropped, parked or released a message. The words come from `outcome-words.txt`; immutable.
final class OutcomeWords {
    /// By ordinal of the saying.
    private final List<Vocabulary> vocabularies = new ArrayList<>();

    private record Vocabulary(List<String> words, List<String> exceptions) {}

    /// What a text says, the strongest first.
    enum Saying {
        DROPPED,
        STUCK,
        RELEASED,
        NOTHING;

        private static final Saying[] ALL = values();

        static Saying of(int ordinal) {
            return ALL[ordinal];
        }
    }

    private OutcomeWords() {
        for (int i = 0; i < Saying.ALL.length; i++) vocabularies.add(new Vocabulary(new ArrayList<>(), new ArrayList<>()));
    }

    static OutcomeWords load() {
        try (InputStream in = Objects.requireNonNull(OutcomeWords.class.getResourceAsStream("outcome-words.txt"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("outcome-words.txt is part of the program and must be readable", e);
        }
    }

    static OutcomeWords parse(String file) {
        var all = new OutcomeWords();
        Saying section = Saying.NOTHING;
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("[")) section = Saying.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            else if (line.startsWith("!")) all.vocabulary(section).exceptions().add(line.substring(1).strip());
            else all.vocabulary(section).words().add(line);
        }
        return all;
    }

    /// What `text` says; the strongest saying where there are several.
    Saying saying(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Saying saying : Saying.ALL) {
            if (says(lower, saying)) return saying;
        }
        return Saying.NOTHING;
    }

    private Vocabulary vocabulary(Saying saying) {
        return vocabularies.get(saying.ordinal());
    }

    private boolean says(String lower, Saying saying) {
        boolean found = vocabulary(saying).words().stream().anyMatch(word -> containsWhole(lower, word));
        return found && vocabulary(saying).exceptions().stream().noneMatch(lower::contains);
    }

    private static boolean containsWhole(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !isWordPart(text.charAt(at - 1))) && (end == text.length() || !isWordPart(text.charAt(end)))) return true;
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
