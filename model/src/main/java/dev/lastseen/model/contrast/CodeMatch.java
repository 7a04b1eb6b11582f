package dev.lastseen.model.contrast;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// Finds the rows whose values are spelled in a certain way; every different value is looked at once.
final class CodeMatch {
    private final Words words;

    CodeMatch(Words words) {
        this.words = words;
    }

    /// Rows with one value that is spelled so.
    IntPredicate values(Field field, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return rows(field, code -> isWord(code) ? same(code, bytes) : FieldTrait.spell(words, code).equals(value));
    }

    /// Rows with one value whose spelling is wanted.
    IntPredicate texts(Field field, Predicate<String> wanted) {
        return rows(field, code -> wanted.test(FieldTrait.spell(words, code)));
    }

    private static IntPredicate rows(Field field, IntPredicate matches) {
        Map<Integer, Boolean> known = new HashMap<>();
        IntPredicate once = code -> isValue(code) && known.computeIfAbsent(code, matches::test);
        var selected = new BitSet();
        for (int row = 0; row < field.rows(); row++) {
            if (once.test(field.first(row))) selected.set(row);
        }
        field.further((row, code) -> {
            if (once.test(code)) selected.set(row);
        });
        return selected::get;
    }

    private static boolean isValue(int code) {
        return code != Field.ABSENT && code != Field.A_TIME && !ValueCode.isMissing(code);
    }

    private static boolean isWord(int code) {
        return ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD;
    }

    private boolean same(int code, byte[] bytes) {
        Dictionary dictionary = words.dictionary(code);
        int inside = words.code(code);
        int start = dictionary.start(inside);
        return dictionary.length(inside) == bytes.length && Arrays.equals(dictionary.page(inside), start, start + bytes.length, bytes, 0, bytes.length);
    }
}
