package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.follow.Following;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A capture of four hundred messages from `front` over `middle` to `back`. Every tenth has an old thread and is lost between the first two; of those at `middle` each that
/// ends in 77 is dropped; `back` falls silent before the last ones.
final class Parcels {
    static final int MANY = 400;
    static final double HOUR = 3600;
    private static final int SILENT = 390;

    private Parcels() {}

    static boolean isOld(int n) {
        return n % 10 == 4;
    }

    static boolean isDropped(int n) {
        return n % 100 == 77;
    }

    static String colour(int n) {
        return n % 7 == 0 ? "" : List.of("red", "blue", "dark green").get(n % 3);
    }

    static int size(int n) {
        return n * 7919 % 1000;
    }

    static Following follow() {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) see(n, capture);
        return capture.follow();
    }

    private static void see(int n, Capture capture) {
        double at = Handover.second(n);
        double age = isOld(n) ? 25 * HOUR + n : n % 23 * HOUR;
        int thread = capture.context("front", "threads.created_at", Capture.time(at - age));
        String[] fields = {"message_id", Handover.id(n), "received_at", Capture.time(at), "size", Integer.toString(size(n)), "colour", colour(n)};
        capture.seeInside("front", "front.log", thread, at, colour(n).isEmpty() ? Arrays.copyOf(fields, 6) : fields);
        if (isOld(n)) return;
        capture.see("middle", at + 1 + 0.1 * (n % 7), "message_id", Handover.id(n), "lane", "l" + n % 4, "event", isDropped(n) ? "message dropped" : "taken");
        if (!isDropped(n) && n < SILENT) capture.see("back", at + 3 + 0.1 * (n % 5), "message_id", Handover.id(n));
    }

    static boolean isUndetermined(int n) {
        return n >= SILENT && !isOld(n) && !isDropped(n);
    }

    /// The names of messages with these numbers.
    static List<String> ids(IntStream numbers) {
        return numbers.mapToObj(Handover::id).sorted().toList();
    }
}
