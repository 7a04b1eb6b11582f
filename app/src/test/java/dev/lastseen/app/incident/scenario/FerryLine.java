package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.ApiLayout;
import dev.lastseen.app.incident.evidence.Clock;
import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.JsonLayout;
import dev.lastseen.app.incident.evidence.Level;
import dev.lastseen.app.incident.evidence.SpanLayout;
import dev.lastseen.app.incident.evidence.TableLayout;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// The sample incident: a ferry line whose passengers write, and some never get an answer.
///
/// Passengers write to the helpline. The harvester asks the helpline every twenty seconds for what was received after
/// the last message that it has seen, at most ten messages a page. Times have whole seconds: where a page ends
/// between two messages of one second, the rest of that second is never asked for. It takes a cancelled departure,
/// when dozens write at once, to make that happen.
final class FerryLine {
    private static final Instant EXPORT_END = Helpline.OPENS.plus(Duration.ofHours(29)).plus(Duration.ofMinutes(24));

    private final Dice dice;
    private final Incident incident;
    private final Source harvester;
    private final Source triage;
    private final Source desk;
    private final Source logbook;
    private int passed;

    private FerryLine(Dice dice) {
        this.dice = dice;
        incident = new Incident(Truth.Kind.PLAIN, "The harvester's cursor skips messages that share their second with the end of a page.");
        incident.truth().route("helpline>harvester>triage>desk>logbook");
        incident.truth().contrast("helpline", "harvester", "received_at");
        incident.truth().finding("clock-offset", "harvester", "seconds", 10_800);
        var api = incident.source("helpline", ApiLayout.threads(ApiLayout.Shape.PAGES));
        harvester = incident.source("harvester", TextLayout.PYTHON).clock(Clock.local(ZoneId.of("Europe/Athens")));
        triage = incident.source("triage", JsonLayout.LOGSTASH);
        desk = incident.source("desk", "desk-traces.json", SpanLayout.OTLP_LINES);
        logbook = incident.source("logbook", TableLayout.CSV);
        harvest(new Helpline(dice, api));
    }

    static Incident tell(Dice dice) {
        return new FerryLine(dice).incident;
    }

    private void harvest(Helpline helpline) {
        var cursor = Helpline.OPENS;
        for (var poll = Helpline.OPENS.plusMillis(20_430); poll.isBefore(Helpline.CLOSES); poll = poll.plusSeconds(20)) {
            var page = helpline.page(cursor, poll);
            for (int number = 0; !page.isEmpty(); number++) {
                var at = poll.plusMillis(160L + 700L * number);
                harvester.log(at, "page fetched", "after", cursor, "items", page.size(), "limit", Helpline.PAGE);
                for (var message : page) at = harvest(message, at);
                cursor = page.getLast().received();
                page = helpline.page(cursor, poll);
            }
        }
        for (var skipped : helpline.neverFetched()) {
            incident.truth().lost(skipped.id(), Loss.vanished("helpline", "harvester"));
        }
    }

    private Instant harvest(Helpline.Letter letter, Instant at) {
        var seen = dice.after(at, 4, 22);
        harvester.log(seen, "message taken", "message_id", letter.id(), "thread_id", letter.thread().id(), "received_at", letter.received());
        triage(letter, dice.after(seen, 120, 2400), ++passed);
        return seen;
    }

    private void triage(Helpline.Letter letter, Instant at, int number) {
        var about = dice.pick("refund", "timetable", "luggage", "vehicle");
        triage.log(at, "assigned to " + about, "message_id", letter.id(), "thread_id", letter.thread().id(), "topic", about);
        var end = at.plusMillis(dice.between(30, 200));
        if (number % 250 == 88) {
            triage.log(end, Level.WARN, "message dropped: sender is blocked", Fields.of("message_id", letter.id(), "from", letter.thread().from()));
            incident.truth().lost(letter.id(), Loss.dropped("triage", "desk"));
        } else if (number % 450 == 301) {
            triage.log(end, Level.WARN, "message quarantined: attachment cannot be scanned", Fields.of("message_id", letter.id()));
            incident.truth().lost(letter.id(), Loss.stuck("triage", "desk"));
        } else {
            answer(letter, dice.after(end, 50, 900));
        }
    }

    private void answer(Helpline.Letter letter, Instant at) {
        var trace = dice.hex(32);
        var root = dice.hex(16);
        int millis = dice.between(700, 9000);
        desk.log(at, "answer message", "trace_id", trace, "span_id", root, "millis", millis, "message.id", letter.id());
        if (dice.chance(0.3)) {
            desk.log(at.plusMillis(9), "look up booking", "trace_id", trace, "span_id", dice.hex(16), "parent_id", root,
                    "millis", dice.between(20, 600), "booking.ref", "BK" + dice.base32(6));
        }
        var stored = at.plusMillis(millis + dice.between(40, 400));
        if (stored.isBefore(EXPORT_END)) {
            logbook.log(stored, "", "message_id", letter.id(), "thread_id", letter.thread().id(), "clerk", "clerk-" + dice.between(1, 9));
            incident.truth().delivered();
        } else {
            incident.truth().lost(letter.id(), Loss.undetermined("desk", "logbook"));
        }
    }
}
