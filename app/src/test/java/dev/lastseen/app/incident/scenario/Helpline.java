package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// The helpline of the sample incident: what passengers write, and the pages in which it is handed out.
final class Helpline {
    static final Instant OPENS = Instant.parse("2026-05-14T04:00:00Z");
    static final Instant CLOSES = OPENS.plus(Duration.ofHours(30));
    static final int PAGE = 10;
    private static final List<Integer> CANCELLED_AFTER_MINUTES =
            List.of(95, 172, 260, 344, 431, 540, 610, 702, 1290, 1345, 1404, 1475, 1530, 1580, 1655);
    private static final List<String> PLACES = List.of("Aegina", "Hydra", "Kythnos", "Naxos", "Paros", "Poros", "Serifos", "Syros");

    /// What a passenger and the company write to each other.
    record Conversation(String id, Instant created, String subject, String channel, String from) {}

    /// What a passenger wrote.
    ///
    /// @param received when, in whole seconds, as the helpline tells it
    record Letter(String id, Conversation thread, Instant received) {}

    private final Dice dice;
    private final Source api;
    private final List<Letter> letters = new ArrayList<>();
    private final SequencedSet<Letter> unfetched = new LinkedHashSet<>();

    Helpline(Dice dice, Source api) {
        this.dice = dice;
        this.api = api;
        ordinaryDays();
        CANCELLED_AFTER_MINUTES.forEach(minutes -> cancellation(OPENS.plus(Duration.ofMinutes(minutes))));
        letters.sort(Comparator.comparing(Letter::received));
        unfetched.addAll(letters);
    }

    /// Up to one page of what was received after `cursor` and before `now`, oldest first. This is the fault:
    /// "after" leaves out the rest of the second in which the page before ended.
    List<Letter> page(Instant cursor, Instant now) {
        var page = unfetched.stream()
                .filter(letter -> letter.received().isAfter(cursor) && letter.received().isBefore(now))
                .limit(PAGE)
                .toList();
        page.forEach(unfetched::remove);
        return page;
    }

    SequencedSet<Letter> neverFetched() {
        return unfetched;
    }

    private void ordinaryDays() {
        var pace = Pace.byDay(Duration.ofSeconds(115));
        for (var at = pace.next(OPENS, dice); at.isBefore(CLOSES.minusSeconds(60)); at = pace.next(at, dice)) {
            if (letters.size() > 20 && dice.chance(0.4)) {
                write(letters.get(letters.size() - dice.between(1, 20)).thread(), at);
            } else {
                write(thread(at.minus(Duration.ofMinutes(dice.between(0, 4000))), "Question about " + dice.pick(PLACES)), at);
            }
        }
    }

    private void cancellation(Instant from) {
        var subject = "Departure to " + dice.pick(PLACES) + " cancelled";
        var at = from;
        for (int i = 0; i < 46; i++) {
            at = dice.after(at, 100, 1100);
            write(thread(at, subject), at);
        }
    }

    private Conversation thread(Instant created, String subject) {
        var from = "guest" + dice.between(10, 9999) + "@example.org";
        return new Conversation("c-" + dice.hex(8), created.truncatedTo(ChronoUnit.SECONDS), subject, dice.pick("app", "mail", "web"), from);
    }

    private void write(Conversation thread, Instant at) {
        var letter = new Letter("m-" + dice.hex(12), thread, at.truncatedTo(ChronoUnit.SECONDS));
        letters.add(letter);
        api.log(letter.received(), "", "thread.id", thread.id(), "thread.created_at", thread.created().toString(),
                "thread.subject", thread.subject(), "thread.channel", thread.channel(), "id", letter.id(), "from", thread.from());
    }
}
