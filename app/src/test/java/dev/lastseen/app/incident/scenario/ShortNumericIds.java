package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import java.time.Duration;

/// Ids from 1000 up, among ports, sizes and durations that take the same values.
final class ShortNumericIds {
    private ShortNumericIds() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.PLAIN,
                "Messages have four-digit numbers, and so have ports, sizes and durations; only the numbers agree in time.");
        incident.truth().route("desk>sorter>printer>depot");
        var desk = incident.source("desk", Draw.log(dice));
        var sorter = incident.source("sorter", Draw.stated(dice));
        var printer = incident.source("printer", Draw.stated(dice));
        var depot = incident.source("depot", Draw.log(dice));
        new Flow(incident, dice)
                .messages(number -> new Message(number, String.valueOf(1000 + number)))
                .first(desk, (source, message, at) ->
                        source.log(at, "slip taken", "slip", message.id(), "port", dice.between(1024, 5999)))
                .then(sorter, 30, 700, 0.006, (source, message, at) ->
                        source.log(at, "sorted", "no", message.id(), "size", dice.between(1000, 5999)))
                .then(printer, 100, 2500, 0.009, (source, message, at) ->
                        source.log(at, "printed", "elapsed_us", dice.between(1000, 5999), "slip", message.id()))
                .then(depot, 500, 3000, 0.004, (source, message, at) ->
                        source.log(at, "shelved", "item", message.id(), "shelf", dice.between(1, 80)))
                .run(dice.between(1500, 2400), Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        return incident;
    }
}
