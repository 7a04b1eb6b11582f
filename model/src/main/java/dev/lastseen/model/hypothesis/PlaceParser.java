package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Quoted;
import dev.lastseen.model.hypothesis.Suggestion.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads systems and hops between them.
final class PlaceParser {
    private static final int NONE = -1;
    private final Cursor cursor;
    private final Vocabulary vocabulary;

    /// @param to -1: a system, no hop
    record Place(int from, int to) {
        boolean isHop() {
            return to != NONE;
        }
    }

    PlaceParser(Cursor cursor, Vocabulary vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
    }

    OptionalInt system() {
        for (String name : vocabulary.systems()) cursor.expect(new Suggestion(Quoted.of(name), Kind.SYSTEM, "system"));
        List<String> quoted = cursor.quoted();
        if (!quoted.isEmpty()) return vocabulary.system(quoted.getFirst());
        return vocabulary.systems().stream().filter(this::stands).max((a, b) -> Integer.compare(a.length(), b.length())).map(name -> {
            cursor.go(cursor.here() + name.length());
            return vocabulary.system(name);
        }).orElse(OptionalInt.empty());
    }

    /// True where the name stands here and ends here; the arrow that some write as `->` begins with a character that names may hold.
    private boolean stands(String name) {
        int end = cursor.here() + name.length();
        String text = cursor.text();
        if (!text.regionMatches(true, cursor.here(), name, 0, name.length())) return false;
        return end == text.length() || !Cursor.isWordPart(text.charAt(end)) || text.startsWith("->", end);
    }

    Optional<Place> place() {
        OptionalInt from = system();
        if (from.isEmpty()) return Optional.empty();
        if (!arrow()) return Optional.of(new Place(from.getAsInt(), NONE));
        OptionalInt to = system();
        return to.isEmpty() ? Optional.empty() : Optional.of(new Place(from.getAsInt(), to.getAsInt()));
    }

    Optional<Place> hop() {
        return place().filter(Place::isHop);
    }

    private boolean arrow() {
        return cursor.sign("→") || cursor.hiddenSign("->") || cursor.alias("to");
    }
}
