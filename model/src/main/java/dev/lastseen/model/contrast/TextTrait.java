package dev.lastseen.model.contrast;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.value.ValueCode;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/// The shape of texts: how long they are, and the parts that many share though each is different. Only for fields with many different words; few are told apart by
/// themselves.
final class TextTrait implements Trait {
    private static final int FEW = 16;
    private static final int LOOKS = 256;

    @Override
    public void offer(Table table, Sample sample, Consumer<Series> offers) {
        for (Field field : table.fields()) {
            if (field.late() || FieldNames.isOwnWords(field.name()) || different(sample, row -> word(field, row)) < FEW) continue;
            length(table, field, sample, offers);
            for (WordPart part : WordPart.values()) part(table, field, part, sample, offers);
        }
    }

    private static void length(Table table, Field field, Sample sample, Consumer<Series> offers) {
        IntUnaryOperator length = row -> length(table.words(), field.last(row));
        if (different(sample, length) < 2) return;
        String name = FieldNames.shown(field.name());
        var attribute = Attribute.part("length of ", name, "", Plainness.LENGTH);
        offers.accept(new Numbers(attribute, Unit.NUMBER, field.rows(), lengths(table.words(), field)));
    }

    /// The length in bytes of the word that a row has last, NaN where it has none.
    static IntToDoubleFunction lengths(Words words, Field field) {
        return row -> {
            int bytes = length(words, field.last(row));
            return bytes < 0 ? Double.NaN : bytes;
        };
    }

    /// Offers a part that is shared: one that differs from word to word tells no more than the word does.
    private static void part(Table table, Field field, WordPart part, Sample sample, Consumer<Series> offers) {
        Categories parts = parts(table.words(), field, part);
        int different = different(sample, parts.coded()::code);
        if (different >= 2 && different <= LOOKS / 4) offers.accept(parts);
    }

    /// A part of the word that a row has last.
    static Categories parts(Words words, Field field, WordPart part) {
        var parts = new PartTable();
        String name = FieldNames.shown(field.name());
        var attribute = Attribute.part(part.of(), name, "", Plainness.PART);
        return new Categories(attribute, Coded.single(field.rows(), row -> number(words, field.last(row), part, parts)), parts::text);
    }

    /// Number of different codes in a first look at the sample, which costs little.
    private static int different(Sample sample, IntUnaryOperator code) {
        var seen = new Seen(LOOKS);
        for (int i = 0; i < LOOKS; i++) {
            int found = code.applyAsInt(sample.row((int) ((long) i * sample.size() / LOOKS)));
            if (found != Field.ABSENT) seen.add(found);
        }
        return seen.distinct();
    }

    private static int word(Field field, int row) {
        return isWord(field.last(row)) ? field.last(row) : Field.ABSENT;
    }

    private static boolean isWord(int code) {
        return code != Field.ABSENT && ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD;
    }

    private static int length(Words words, int code) {
        return isWord(code) ? words.dictionary(code).length(words.code(code)) : Field.ABSENT;
    }

    private static int number(Words words, int code, WordPart part, PartTable parts) {
        if (!isWord(code)) return Field.ABSENT;
        Dictionary dictionary = words.dictionary(code);
        int inside = words.code(code);
        int start = dictionary.start(inside);
        return part.number(dictionary.page(inside), start, start + dictionary.length(inside), parts);
    }
}
