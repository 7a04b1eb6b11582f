package dev.lastseen.model.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.follow.Following;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sets of messages against a plain loop over what the capture was made from.
class SelectionDifferentialTest {
    private static final int TRIES = 300;
    private final Following following = Parcels.follow();
    private final ClaimJudge judge = new ClaimJudge(following);
    private final Random random = new Random(20_261_122);

    /// A condition, and the numbers of the messages that meet it.
    private record Case(String text, IntPredicate holds) {}

    private Case leaf() {
        int number = random.nextInt(1000);
        int hours = random.nextInt(30);
        return switch (random.nextInt(12)) {
            case 0 -> new Case("colour = red", n -> Parcels.colour(n).equals("red"));
            case 1 -> new Case("colour ≠ \"dark green\"", n -> !Parcels.colour(n).equals("dark green"));
            case 2 -> new Case("colour is missing", n -> Parcels.colour(n).isEmpty());
            case 3 -> new Case("size > " + number, n -> Parcels.size(n) > number);
            case 4 -> new Case("size <= " + number, n -> Parcels.size(n) <= number);
            case 5 -> new Case("thread age ≥ " + hours + " h", n -> age(n) >= hours * Parcels.HOUR);
            case 6 -> new Case("lost at front → middle", Parcels::isOld);
            case 7 -> new Case("outcome in (dropped, vanished)", n -> Parcels.isOld(n) || Parcels.isDropped(n));
            case 8 -> new Case("seen at middle", n -> !Parcels.isOld(n));
            case 9 -> new Case("size in (" + Parcels.size(7) + ", " + Parcels.size(12) + ")", n -> n == 7 || n == 12);
            case 10 -> new Case("lane starts with l" + number % 4, n -> !Parcels.isOld(n) && n % 4 == number % 4);
            default -> new Case("first seen before 00:" + (10 + number % 50), n -> Handover.second(n) < 60 * (10 + number % 50));
        };
    }

    private static double age(int n) {
        return Parcels.isOld(n) ? 25 * Parcels.HOUR + n : n % 23 * Parcels.HOUR;
    }

    private Case any(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) return leaf();
        Case a = any(depth - 1);
        Case b = any(depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> new Case("(" + a.text() + ") and (" + b.text() + ")", a.holds().and(b.holds()));
            case 1 -> new Case("(" + a.text() + ") or (" + b.text() + ")", a.holds().or(b.holds()));
            default -> new Case("not (" + a.text() + ")", a.holds().negate());
        };
    }

    @Test
    void findsWhatAPlainLoopFinds() {
        for (int i = 0; i < TRIES; i++) {
            Case one = any(3);
            var selected = judge.select(ClaimParser.set(one.text(), judge.vocabulary()));
            List<String> found = Handover.names(following, selected.messages().stream().toArray()).stream().sorted().toList();
            assertEquals(Parcels.ids(IntStream.range(0, Parcels.MANY).filter(one.holds())), found, one.text());
        }
    }
}
