package dev.lastseen.model.contrast;

import dev.lastseen.model.value.ValueCode;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;

/// What fields say: a value, none at all, and, of numbers, how large they are.
final class FieldTrait implements Trait {
    @Override
    public void offer(Table table, Sample sample, Consumer<Series> offers) {
        for (Field field : table.fields()) {
            if (table.followed().contains(field.name())) continue;
            boolean reaction = field.late() || FieldNames.isOwnWords(field.name());
            offers.accept(missing(field, reaction));
            offers.accept(values(table, field, reaction));
            offers.accept(numbers(field, reaction));
        }
    }

    private static Series missing(Field field, boolean reaction) {
        return new Mark(Attribute.of(FieldNames.shown(field.name()), Plainness.MISSING, reaction), "null or missing", "present", field.rows(), field::missing);
    }

    static Categories values(Table table, Field field, boolean reaction) {
        var attribute = Attribute.of(FieldNames.shown(field.name()), FieldNames.isLabel(field.name()) ? Plainness.RECORD : Plainness.VALUE, reaction);
        return new Categories(attribute, new FieldCodes(field), code -> spell(table.words(), code));
    }

    private static Series numbers(Field field, boolean reaction) {
        var attribute = Attribute.of(FieldNames.shown(field.name()), Plainness.NUMBER, reaction);
        return new Numbers(attribute, Unit.NUMBER, field.rows(), numbers(field));
    }

    /// The number that a row has last, NaN where it has none.
    static IntToDoubleFunction numbers(Field field) {
        return row -> number(field.last(row));
    }

    private static double number(int code) {
        boolean number = code != Field.ABSENT && (ValueCode.isInteger(code) || ValueCode.isDecimal(code));
        return number ? ValueCode.number(code) : Double.NaN;
    }

    static String spell(Words words, int code) {
        if (ValueCode.isInteger(code)) return Integer.toString(ValueCode.integer(code));
        if (ValueCode.isDecimal(code)) return ValueCode.decimalText(code);
        return switch (code) {
            case ValueCode.TRUE -> "true";
            case ValueCode.FALSE -> "false";
            case ValueCode.LONG_TEXT -> "a long text";
            default -> words.dictionary(code).text(words.code(code));
        };
    }

    private record FieldCodes(Field field) implements Coded {
        @Override
        public int rows() {
            return field.rows();
        }

        @Override
        public int code(int row) {
            return field.first(row);
        }

        @Override
        public void further(Further visitor) {
            field.further(visitor);
        }
    }
}
