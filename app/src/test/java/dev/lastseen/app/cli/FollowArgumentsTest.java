package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lastseen.app.casework.Overrules;
import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.FollowOptions.NamedHop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class FollowArgumentsTest {
    @Test
    void readsRouteAsChains() {
        var expected = List.of(new NamedHop("A", "B"), new NamedHop("B", "C"), new NamedHop("B", "D"));
        assertEquals(expected, arguments("--route", "A>B > C, B>D").over(Overrules.NONE).options().route());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A>", "A>B,", "A>A", ">B"})
    void refusesWhatIsNoRoute(String route) {
        var arguments = arguments("--route", route);
        var problem = assertThrows(CommandProblem.class, () -> arguments.over(Overrules.NONE));
        assertEquals("--route " + route + ": expected systems joined by > and chains by commas, such as 'A>B>C,B>D'", problem.getMessage());
    }

    @Test
    void keepsEarlierDecisionsUnlessTheyAreOverruled() {
        var kept = new Overrules("message_id", "A>B");
        assertEquals(kept, arguments().over(kept));
        assertEquals(new Overrules("order", "A>B"), arguments("--follow", "order").over(kept));
    }

    @Test
    void joinsColumnsBesideThoseJoinedEarlier() {
        var kept = Overrules.NONE.withJoin("gateway:req");
        assertEquals(List.of("gateway:req", "queue:short"), arguments("--join", "queue:short").over(kept).options().joins());
        assertEquals(List.of(), kept.withoutJoin("gateway:req").options().joins());
    }

    @Test
    void overrulesNothingByDefault() {
        assertEquals(new FollowOptions(Optional.empty(), List.of()), arguments().over(Overrules.NONE).options());
    }

    private static FollowArguments arguments(String... args) {
        var arguments = new FollowArguments();
        new CommandLine(arguments).parseArgs(args);
        return arguments;
    }
}
