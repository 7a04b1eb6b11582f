package dev.lastseen.model.contrast;

import dev.lastseen.model.segment.Dictionary;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.function.Consumer;

/// The shape of texts: how long they are, and the parts that many share though each is different: what stands before the first digit or underscore, and the domain of an
/// address. Only for fields with many different words; few are told apart by themselves.
final class TextTrait implements Trait {
    private static final int FEW = 16;

    @Override
    public void offer(Table table, Sample sample, Consumer<Series> offers) {
        for (Field field : table.fields()) {
            if (field.late() || FieldNames.isOwnWords(field.name()) || !varied(field, sample)) continue;
            String name = FieldNames.shown(field.name());
            offers.accept(new Numbers(new Attribute("length of " + name, Plainness.LENGTH, false), Unit.NUMBER, field.rows(), row -> length(table.words(), field.last(row))));
            offers.accept(parts(table, field, WordPart.PREFIX));
            offers.accept(parts(table, field, WordPart.DOMAIN));
        }
    }

    private static boolean varied(Field field, Sample sample) {
        var words = new HashSet<Integer>();
        int step = Math.max(1, sample.size() / 1000);
        for (int i = 0; i < sample.size() && words.size() < FEW; i += step) {
            if (isWord(field.last(sample.row(i)))) words.add(field.last(sample.row(i)));
        }
        return words.size() >= FEW;
    }

    private static boolean isWord(int code) {
        return code != Field.ABSENT && ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD;
    }

    private static double length(Words words, int code) {
        return isWord(code) ? words.dictionary(code).length(words.code(code)) : Double.NaN;
    }

    private static Series parts(Table table, Field field, WordPart part) {
        var numbers = new Dictionary();
        var coded = Coded.single(field.rows(), row -> number(table.words(), field.last(row), part, numbers));
        var attribute = new Attribute(part.of(FieldNames.shown(field.name())), Plainness.PART, false);
        return new Categories(attribute, coded, numbers::text);
    }

    private static int number(Words words, int code, WordPart part, Dictionary numbers) {
        if (!isWord(code)) return Field.ABSENT;
        Dictionary dictionary = words.dictionary(code);
        int inside = words.code(code);
        return part.number(dictionary.page(inside), dictionary.start(inside), dictionary.start(inside) + dictionary.length(inside), numbers);
    }

    /// A part of a word.
    enum WordPart {
        PREFIX {
            @Override
            int from(byte[] page, int from, int to) {
                return from;
            }

            @Override
            int to(byte[] page, int from, int to) {
                int at = from;
                while (at < to && page[at] != '_' && (page[at] < '0' || page[at] > '9')) at++;
                return at == to ? from : at;
            }

            @Override
            String of(String name) {
                return "prefix of " + name;
            }
        },
        DOMAIN {
            @Override
            int from(byte[] page, int from, int to) {
                int at = to;
                while (at > from && page[at - 1] != '@') at--;
                return at == from ? to : at;
            }

            @Override
            int to(byte[] page, int from, int to) {
                return page[to - 1] == '>' ? to - 1 : to;
            }

            @Override
            String of(String name) {
                return "domain of " + name;
            }
        };

        private static final byte[] NONE = "(none)".getBytes(StandardCharsets.UTF_8);

        abstract int from(byte[] page, int from, int to);

        abstract int to(byte[] page, int from, int to);

        abstract String of(String name);

        int number(byte[] page, int from, int to, Dictionary numbers) {
            int start = from(page, from, to);
            int end = to(page, from, to);
            return end > start ? numbers.intern(page, start, end) : numbers.intern(NONE, 0, NONE.length);
        }
    }
}
