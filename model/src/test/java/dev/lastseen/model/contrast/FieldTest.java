package dev.lastseen.model.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.value.ValueCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final int ONE = ValueCode.ofInteger(1);
    private static final int TWO = ValueCode.ofInteger(2);

    private static List<String> further(Field field) {
        var shown = new ArrayList<String>();
        field.further((row, code) -> shown.add(row + ":" + ValueCode.integer(code)));
        return shown;
    }

    @Test
    void keepsTheFirstTheLastAndEveryChangeBetween() {
        var field = new Field("attempt", 3);
        for (int attempt = 1; attempt <= 3; attempt++) field.put(1, ValueCode.ofInteger(attempt), attempt == 1);
        field.put(2, ONE, true);
        field.put(2, ONE, false);
        assertEquals(ONE, field.first(1));
        assertEquals(ValueCode.ofInteger(3), field.last(1));
        assertEquals(List.of("1:2", "1:3"), further(field));
        assertEquals(ONE, field.last(2));
        assertEquals(Field.ABSENT, field.last(0));
    }

    @Test
    void keepsOnlyTheLastValuesWhereThereAreVeryMany() {
        var field = new Field("depth", 2);
        for (int depth = 0; depth < 100; depth++) field.put(depth % 2, ValueCode.ofInteger(depth), depth < 2);
        assertEquals(List.of("0:98", "1:99"), further(field));
    }

    @Test
    void isMissingOnlyWhereNoRecordHasAValue() {
        var field = new Field("tenant", 3);
        field.put(0, ValueCode.NULL, true);
        field.put(1, ValueCode.NULL, true);
        field.put(1, TWO, false);
        assertTrue(field.missing(0));
        assertFalse(field.missing(1));
        assertTrue(field.missing(2));
    }

    @Test
    void isLateWhereFirstRecordsLackIt() {
        var field = new Field("reason", 3);
        field.put(0, ONE, false);
        field.put(1, ONE, false);
        field.put(2, ONE, true);
        assertTrue(field.late());
    }

    @Test
    void knowsItselfAsTheTimeOfItsRecords() {
        var field = new Field("received_at", 2);
        field.putTime(0, 5_000_000, true, true);
        field.putTime(1, 6_000_000, true, true);
        assertTrue(field.isOwnTime());
        field.putTime(1, 7_000_000, false, false);
        assertFalse(field.isOwnTime());
        assertEquals(7_000_000, field.time(1));
    }
}
