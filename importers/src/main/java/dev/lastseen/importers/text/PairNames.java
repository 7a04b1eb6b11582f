package dev.lastseen.importers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names of the pairs in a source's texts. Pairs mostly come in one of a few orders, so the names that came after the one before are tried first: then a name costs
/// one comparison, and is neither measured nor looked up.
final class PairNames {
    private static final int MOST_EXPECTED = 4;
    private static final int UNNUMBERED = -2;
    private static final List<byte[]> MESSAGE_KEYS = List.of(Ascii.bytes("msg"), Ascii.bytes("message"), Ascii.bytes("event"));

    private final Keys columns;
    private final Keys numbers;
    private final List<Name> names = new ArrayList<>();
    private final Name start = new Name("");
    private Name before = start;

    /// @param columns numbers of columns by name
    /// @param limit   most names that are known; further ones have no column
    PairNames(Keys columns, int limit) {
        this.columns = columns;
        numbers = new Keys(this::add, limit);
    }

    /// A name of pairs.
    static final class Name {
        /// With the `=` after it.
        final byte[] spelling;
        /// True where the value is a text.
        final boolean message;
        /// [#UNNUMBERED] until it is asked for.
        private int column = UNNUMBERED;
        private Name[] followers = {};

        private Name(String name) {
            spelling = Ascii.bytes(name + "=");
            message = isMessage(spelling, 0, spelling.length - 1);
        }
    }

    private int add(String name) {
        names.add(new Name(name));
        return names.size() - 1;
    }

    /// A new text begins.
    void restart() {
        before = start;
    }

    /// The name of the pair at `at` where it is one of those expected now; else null.
    @Nullable Name expected(byte[] bytes, int at, int to) {
        for (Name name : before.followers) {
            int value = at + name.spelling.length;
            if (!Ascii.startsWith(bytes, at, to, name.spelling) || value < to && (bytes[value] == '=' || bytes[value] == '>')) continue;
            before = name;
            return name;
        }
        return null;
    }

    /// The name `bytes[from, to)` of a pair that was not expected; null where there are too many.
    @Nullable Name named(byte[] bytes, int from, int to) {
        int number = numbers.number(bytes, from, to);
        if (number < 0) return null;
        Name name = names.get(number);
        if (before.followers.length < MOST_EXPECTED) {
            Name[] more = Arrays.copyOf(before.followers, before.followers.length + 1);
            more[before.followers.length] = name;
            before.followers = more;
        }
        before = name;
        return name;
    }

    /// The column of the values of `name`; -1 where there are too many.
    int column(Name name) {
        if (name.column == UNNUMBERED) name.column = columns.number(name.spelling, 0, name.spelling.length - 1);
        return name.column;
    }

    /// True where the pair named `bytes[from, to)` has a text as its value.
    static boolean isMessage(byte[] bytes, int from, int to) {
        for (byte[] key : MESSAGE_KEYS) {
            if (to - from == key.length && Ascii.startsWith(bytes, from, to, key)) return true;
        }
        return false;
    }
}
