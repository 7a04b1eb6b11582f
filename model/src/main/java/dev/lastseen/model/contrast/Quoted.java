package dev.lastseen.model.contrast;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Spells names and values so that a claim can hold them.
public final class Quoted {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}_.@$#\\[\\]/:+*~-]+");
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "where", "in", "is");

    private Quoted() {}

    /// The text as it is where it is one plain word, else in double quotes, its own doubled.
    public static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
