package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void alignsTextLeftAndNumbersRight() {
        var screen = new Screen();
        var table = new Table("system", ">seen", "note");
        table.row().add("gateway").add(12_345).add("");
        table.row().add("db").add(7).add("half a day short");
        table.print(screen.terminal());
        assertEquals("""
                system     seen  note
                gateway  12,345
                db            7  half a day short
                """, screen.out());
    }

    @Test
    void cutsTheLastColumnOnlyOnScreens() {
        var text = "x".repeat(100);
        var pipe = new Screen();
        var screen = new Screen(true);
        for (var target : new Screen[] {pipe, screen}) {
            var table = new Table("file", "text");
            table.row().add("a").add(text);
            table.print(target.terminal());
        }
        assertTrue(pipe.out().contains(text), pipe::out);
        assertEquals("a     " + "x".repeat(53) + "…", screen.out().lines().toList().getLast());
    }

    @Test
    void paintsOnlyOnScreens() {
        var pipe = new Screen();
        var screen = new Screen(true);
        for (var target : new Screen[] {pipe, screen}) {
            var table = new Table(">lost");
            table.row().add(3, Paint.BAD);
            table.print(target.terminal());
        }
        assertEquals("lost\n   3\n", pipe.out());
        assertEquals("\u001b[1mlost\u001b[0m\n\u001b[31m   3\u001b[0m\n", screen.out());
    }
}
