package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;

/// The last system knows threads only: it proves neither arrival nor loss of a message.
final class ThreadOnlyArchive {
    private ThreadOnlyArchive() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "The archive notes threads, never messages. What it holds of a thread says nothing about one message.");
        incident.truth().route("inbox>sorter>agents");
        incident.truth().systemsAreOpen();
        var ids = Draw.ids(dice, "msg");
        var inbox = incident.source("inbox", Draw.log(dice));
        var sorter = incident.source("sorter", Draw.stated(dice));
        var agents = incident.source("agents", Draw.stated(dice));
        var archive = incident.source("archive", Draw.stated(dice));
        var threads = new Threads(dice);
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()).with("thread", threads.next()))
                .first(inbox, ThreadOnlyArchive::note)
                .then(sorter, 20, 600, 0.010, ThreadOnlyArchive::note)
                .then(agents, 300, 4000, 0.012, ThreadOnlyArchive::note)
                .then(archive, 100, 2000, 0, (source, message, at) ->
                        source.log(at, "thread archived", "thread_id", message.get("thread")))
                .run(1300, Draw.MONDAY, Pace.every(Duration.ofSeconds(10)));
        return incident;
    }

    private static void note(Source source, Message message, Instant at) {
        source.log(at, "handled by " + source.system(), "message_id", message.id(), "thread_id", message.get("thread"));
    }
}
