package dev.lastseen.model.hypothesis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Picks from what was expected what fits to the word at the end of a text.
final class Completions {
    private static final int MOST = 60;

    private Completions() {}

    static List<Completion> of(Cursor cursor, String text) {
        var found = new LinkedHashSet<Completion>();
        List<Integer> places = cursor.places();
        // the longest beginning that fits is the word that is being written
        for (int place : places) {
            String begun = text.substring(place);
            if (begun.isBlank()) continue;
            for (Suggestion s : cursor.expected(place)) {
                if (continues(s.text(), begun)) found.add(new Completion(place, text.length(), s.text(), s.what()));
            }
        }
        boolean apart = text.isEmpty() || !Cursor.isWordPart(text.charAt(text.length() - 1));
        if (apart && !places.isEmpty() && places.getLast() == text.length()) {
            for (Suggestion s : cursor.expected(text.length())) found.add(new Completion(text.length(), text.length(), s.text(), s.what()));
        }
        // several systems may have an attribute of the same name: the first one is what it means
        Set<String> told = new HashSet<>();
        return found.stream().sorted(Comparator.comparingInt(Completion::from)).filter(one -> told.add(one.text())).limit(MOST).toList();
    }

    private static boolean continues(String suggestion, String begun) {
        String word = suggestion.startsWith("\"") && !begun.startsWith("\"") ? suggestion.substring(1) : suggestion;
        return word.length() > begun.length() && word.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT));
    }
}
