package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Journey;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.Level;
import java.util.List;
import java.util.Locale;

/// Prints journeys for a person.
final class JourneyPage {
    private final Terminal terminal;

    JourneyPage(Terminal terminal) {
        this.terminal = terminal;
    }

    void found(Journey journey) {
        var end = journey.end();
        var missing = end.missingFrom().map(system -> ", missing from " + system).orElse("");
        line(terminal.paint(Paint.HEAD, Visible.of(journey.name())) + ": "
                + Visible.of(journey.outcome() + ", last seen at " + end.lastSeen() + missing));
        line("Why: " + Visible.of(journey.why()));
        journey.possibleRetry().ifPresent(retry -> line("Possibly retried as " + Visible.of(retry) + ": the same fields, before this one was due. It still counts as lost."));
        line("");
        printSightings(journey.sightings());
        line("");
        printHops(journey.hops());
        line("");
        printIdentifiers(journey.identifiers());
    }

    void unknown(String id, List<String> suspects) {
        line(Visible.of(id) + ": no message bears this identifier"
                + (suspects.isEmpty() ? "" : "; nearly spelled so: " + Visible.of(String.join(", ", suspects))));
    }

    void several(String id, List<String> messages) {
        line(Visible.of(id) + ": stands above " + messages.size() + " messages; trace one of " + Visible.of(String.join(", ", messages)));
    }

    private void printSightings(List<Journey.Sighting> sightings) {
        var table = new Table("time (UTC)", "system", "level", "line", "record");
        for (var one : sightings) {
            table.row()
                    .add(one.time().map(Quantity::time).orElse("undated"))
                    .add(one.system())
                    .add(one.level() == Level.NONE ? "" : one.level().name().toLowerCase(Locale.ROOT), paint(one.level()))
                    .add(place(one.standing()))
                    .add(one.text());
        }
        table.print(terminal);
    }

    private static String place(Journey.Standing standing) {
        return standing.place().file() + ":" + standing.place().line() + (standing.copies() > 1 ? " ×" + standing.copies() : "");
    }

    private static Paint paint(Level level) {
        return switch (level) {
            case ERROR, FATAL -> Paint.BAD;
            case WARN -> Paint.OPEN;
            case NONE, TRACE, DEBUG, INFO -> Paint.FAINT;
        };
    }

    private void printHops(List<Journey.Hop> hops) {
        var table = new Table("hop", ">took", ">usually");
        for (var hop : hops) {
            table.row().add(hop.from() + " → " + hop.to()).add(Quantity.span(hop.seconds())).add(Quantity.span(hop.usualSeconds()));
        }
        if (!table.isEmpty()) table.print(terminal);
    }

    private void printIdentifiers(List<Journey.Identifier> identifiers) {
        var table = new Table("identifier", "value", "joined by");
        for (var one : identifiers) table.row().add(one.kind()).add(one.value()).add(one.proof().file() + ":" + one.proof().line());
        table.print(terminal);
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
