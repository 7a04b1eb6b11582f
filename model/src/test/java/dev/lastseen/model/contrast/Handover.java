package dev.lastseen.model.contrast;

import dev.lastseen.model.follow.Following;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/// A capture in which `front` hands messages over to `back`, one every ten seconds, and loses some. Fields are told by the number of the message.
public final class Handover {
    private final int messages;
    private final IntPredicate lost;
    private final Random random = new Random(7);
    private final List<IntFunction<String[]>> fields = new ArrayList<>();

    public Handover(int messages, IntPredicate lost) {
        this.messages = messages;
        this.lost = lost;
    }

    /// A field of the record at `front`; an empty text leaves it out.
    public Handover with(String name, IntFunction<String> value) {
        fields.add(n -> value.apply(n).isEmpty() ? new String[0] : new String[] {name, value.apply(n)});
        return this;
    }

    /// A field whose value is one of `values` by chance.
    public Handover withAny(String name, String... values) {
        String[] drawn = new String[messages];
        Arrays.setAll(drawn, _ -> values[random.nextInt(values.length)]);
        return with(name, n -> drawn[n]);
    }

    public static String id(int message) {
        return String.format(Locale.ROOT, "msg_%06x", message * 7919 + 65_536);
    }

    public static double second(int message) {
        return 60 + 10 * message;
    }

    public Capture capture() {
        var capture = new Capture();
        for (int n = 0; n < messages; n++) {
            int number = n;
            var all = new ArrayList<>(List.of("message_id", id(n)));
            fields.forEach(f -> all.addAll(List.of(f.apply(number))));
            capture.see("front", second(n), all.toArray(String[]::new));
            if (!lost.test(n)) capture.see("back", second(n) + 1 + 0.1 * (n % 7), "message_id", id(n));
        }
        return capture;
    }

    /// What sets the lost apart.
    public List<Contrasting> contrast() {
        return contrast(capture().follow());
    }

    public static List<Contrasting> contrast(Following following) {
        return Contrast.of(following, system(following, "front"), system(following, "back"));
    }

    public static int system(Following following, String name) {
        for (int system : following.route().order()) {
            if (following.systemName(system).equals(name)) return system;
        }
        throw new AssertionError(name + " is not on the route " + following.systemNames());
    }

    /// The names of messages, by number.
    public static List<String> names(Following following, int[] messages) {
        return Arrays.stream(messages).mapToObj(following::name).toList();
    }
}
