package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// All logs were cut out at the same two moments, with messages under way at both.
final class CommonWindow {
    private static final Instant FROM = Draw.MONDAY.plus(Duration.ofMinutes(30));
    private static final Instant TO = Draw.MONDAY.plus(Duration.ofMinutes(150));

    private final Incident incident;
    private final List<Source> systems;

    private CommonWindow(Dice dice) {
        incident = new Incident(Truth.Kind.PLAIN,
                "An hour or two of an endless flow: what was under way at its end is undetermined, what was at its beginning only entered late.");
        incident.truth().route("mail>parse>decide>act");
        systems = List.of(incident.source("mail", Draw.stated(dice)), incident.source("parse", Draw.log(dice)),
                incident.source("decide", Draw.stated(dice)), incident.source("act", Draw.stated(dice)));
    }

    static Incident tell(Dice dice) {
        var story = new CommonWindow(dice);
        var ids = Draw.ids(dice, "msg");
        var at = Draw.MONDAY;
        for (int number = 0; at.isBefore(TO); number++) {
            at = at.plusMillis(dice.pause(6000));
            boolean amid = at.isAfter(FROM.plusSeconds(300)) && at.isBefore(TO.minusSeconds(600));
            story.send(dice, ids.get(), at, amid && number % 67 == 1 ? dice.between(1, 3) : story.systems.size());
        }
        return story.incident;
    }

    /// @param reached how many systems the message comes to
    private void send(Dice dice, String id, Instant start, int reached) {
        var last = "";
        var next = "";
        var at = start;
        for (int i = 0; i < systems.size() && next.isEmpty(); i++) {
            var system = systems.get(i);
            if (i == reached || !at.isBefore(TO)) {
                next = system.system();
            } else if (!at.isBefore(FROM)) {
                system.log(at, "step done", "message_id", id);
                last = system.system();
            }
            at = dice.after(at, 1000, 40_000);
        }
        judge(id, last, next, reached < systems.size());
    }

    private void judge(String id, String last, String next, boolean vanished) {
        if (last.isEmpty()) return;
        if (next.isEmpty()) incident.truth().delivered();
        else incident.truth().lost(id, vanished ? Loss.vanished(last, next) : Loss.undetermined(last, next));
    }
}
