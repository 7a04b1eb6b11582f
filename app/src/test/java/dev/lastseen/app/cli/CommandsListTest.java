package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandsListTest {
    private final Commands commands = new Commands();

    @Test
    void listsEachCommandUnderItsOwnName() {
        for (var name : commands.names()) {
            var made = wanted(name);
            assertEquals(1, made.size());
            assertEquals(name, made.getFirst().getClass().getAnnotation(Command.class).name());
        }
    }

    @Test
    void knowsAllCommandsWhereNoneIsNamed() {
        assertEquals(commands.names().size(), wanted("--help").size());
        assertEquals(commands.names().size(), wanted().size());
    }

    private List<Callable<Integer>> wanted(String... args) {
        return commands.wanted(args, new Screen().services(), new Screen().terminal());
    }
}
