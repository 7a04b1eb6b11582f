package dev.lastseen.importers.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names the variable parts of a masked text by the words around them: `message <> queued as <> for <>` has `message`, `queued as` and `for`.
/// The names follow from the mask alone, so that they are the same in every source.
final class VariableNames {
    /// Name of a value that opens its line, as a queue id does in mail logs.
    static final String LEADING = "@id";
    private static final int LONGEST = 48;
    /// Words that say little without the one before them.
    private static final Set<String> WEAK = Set.of("as", "to", "from", "for", "of", "in", "on", "by", "at", "is", "was", "id", "no", "the", "a", "an", "with", "after",
            "and", "or", "into", "via", "be", "has", "than", "within", "until", "number", "nr", "name", "key");

    private VariableNames() {}

    /// One name for each `<>` of `mask`, none twice.
    static List<String> of(byte[] mask) {
        String[] words = new String(mask, StandardCharsets.ISO_8859_1).split(" ");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (int hole = words[i].indexOf("<>"); hole >= 0; hole = words[i].indexOf("<>", hole + 2)) {
                names.add(unique(name(words, i, hole), names));
            }
        }
        return names;
    }

    private static String unique(String name, List<String> taken) {
        String bytes = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        if (!taken.contains(plain)) return plain;
        int n = 2;
        while (taken.contains(plain + " " + n)) n++;
        return plain + " " + n;
    }

    private static String name(String[] words, int i, int hole) {
        String inside = plain(lastPiece(words[i].substring(0, hole)));
        if (!inside.isEmpty()) return inside;
        String before = i > 0 ? word(words[i - 1]) : "";
        if (before.isEmpty() && i > 1 && !words[i - 1].contains("<>")) before = word(words[i - 2]);
        if (before.isEmpty()) return following(words, i, hole);
        String earlier = WEAK.contains(before) && i > 1 ? word(words[i - 2]) : "";
        return earlier.isEmpty() ? before : earlier + " " + before;
    }

    /// The part of a word that names what comes next: `threads` of `/v2/threads/`, `cursor` of `/v2/threads?cursor=`, `sshd` of `sshd[`.
    private static String lastPiece(String prefix) {
        int end = prefix.length();
        while (end > 0 && !isNameChar(prefix.charAt(end - 1))) end--;
        int start = end;
        while (start > 0 && isNameChar(prefix.charAt(start - 1))) start--;
        return prefix.substring(start, end);
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c >= 0x80;
    }

    private static String following(String[] words, int i, int hole) {
        boolean leading = i == 0 && words[i].startsWith(":", hole + 2);
        if (leading || i + 1 == words.length) return LEADING;
        String next = word(words[i + 1]);
        return next.isEmpty() ? LEADING : next;
    }

    private static String word(String word) {
        return word.contains("<>") ? "" : plain(word);
    }

    private static String plain(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !isNameChar(word.charAt(start))) start++;
        while (end > start && (!isNameChar(word.charAt(end - 1)) || word.charAt(end - 1) == '.')) end--;
        String plain = word.substring(start, end);
        return plain.chars().anyMatch(c -> Character.isLetter(c) || c >= 0x80) ? plain : "";
    }
}
