package dev.lastseen.model.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names from `names.txt`. Immutable.
final class Names {
    private final List<List<Name>> byLast = new ArrayList<>();

    Names() {
        var all = new ArrayList<Name>();
        String kind = "";
        for (String line : Lines.of("names.txt")) {
            if (line.startsWith("[")) kind = line.substring(1, line.length() - 1);
            else all.add(Name.parse(kind, line));
        }
        all.sort(Comparator.comparingInt((Name one) -> -one.word().length()));
        for (int i = 0; i < 128; i++) {
            int last = i;
            byLast.add(all.stream().filter(one -> one.word().charAt(one.word().length() - 1) == last).toList());
        }
    }

    /// The longest name of a secret that ends at `end`, or null.
    @Nullable Name endingAt(CharSequence text, int end) {
        if (end == 0 || text.charAt(end - 1) > 'z') return null;
        char last = text.charAt(end - 1);
        for (Name name : byLast.get(last >= 'A' && last <= 'Z' ? last + 'a' - 'A' : last)) {
            if (name.endsAt(text, end)) return name.manner() == Name.Manner.NEVER ? null : name;
        }
        return null;
    }
}
