package dev.lastseen.model.hypothesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Tells what was expected, without telling everything.
final class Telling {
    private static final int MOST = 6;

    private Telling() {}

    /// Words and signs as they are, of everything else what it is, with the names that are spelled most like what stands there.
    static List<String> of(Collection<Suggestion> suggestions, String found) {
        var told = new ArrayList<String>();
        for (var kind : Suggestion.Kind.values()) {
            var names = suggestions.stream().filter(s -> s.kind() == kind).map(Suggestion::text).distinct().toList();
            if (names.isEmpty()) continue;
            if (kind.isClosed()) told.addAll(names);
            else told.add(kind.words() + " (" + String.join(", ", nearest(names, found)) + (names.size() > MOST ? ", …)" : ")"));
        }
        return told;
    }

    private static List<String> nearest(List<String> names, String found) {
        return names.stream().sorted(Comparator.comparingInt(name -> -common(name, found))).limit(MOST).toList();
    }

    /// Length of the common beginning.
    private static int common(String a, String b) {
        String first = a.toLowerCase(Locale.ROOT);
        String second = b.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < first.length() && i < second.length() && first.charAt(i) == second.charAt(i)) i++;
        return i;
    }

    static String join(List<String> words) {
        if (words.size() == 1) return words.getFirst();
        int most = Math.min(words.size(), 2 * MOST);
        return String.join(", ", words.subList(0, most - 1)) + (most < words.size() ? ", " + words.get(most - 1) + ", …" : " or " + words.getLast());
    }
}
