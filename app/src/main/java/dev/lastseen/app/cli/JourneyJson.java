package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Journey;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Writes journeys as the command line's JSON contract describes them.
final class JourneyJson {
    private final JsonOutput json;

    JourneyJson(JsonOutput json) {
        this.json = json;
    }

    void found(Journey journey) throws IOException {
        var end = journey.end();
        json.object(_ -> {
            json.member("message", journey.name())
                    .member("outcome", journey.outcome())
                    .member("lastSeen", end.lastSeen())
                    .textOrNull("missingFrom", end.missingFrom().orElse(null))
                    .member("why", journey.why());
            var retry = journey.possibleRetry();
            if (retry.isPresent()) json.member("possiblyRetriedAs", retry.get());
            json.name("identifiers").array(_ -> identifiers(journey.identifiers()));
            json.name("sightings").array(_ -> sightings(journey.sightings()));
            json.name("hops").array(_ -> hops(journey.hops()));
        });
    }

    /// An identifier that names nothing; `suspects` are spelled nearly like it.
    void unknown(String id, List<String> suspects) throws IOException {
        json.object(_ -> {
            json.member("message", id).member("outcome", "unknown");
            json.name("suspects").array(_ -> texts(suspects));
        });
    }

    /// An identifier that stands above several messages.
    void several(String id, List<String> messages) throws IOException {
        json.object(_ -> {
            json.member("message", id).member("outcome", "several");
            json.name("messages").array(_ -> texts(messages));
        });
    }

    private void texts(List<String> texts) throws IOException {
        for (var text : texts) json.text(text);
    }

    private void identifiers(List<Journey.Identifier> identifiers) throws IOException {
        for (var one : identifiers) {
            json.object(_ -> json.member("kind", one.kind()).member("value", one.value()).name("proof").object(_ -> place(one.proof())));
        }
    }

    private void sightings(List<Journey.Sighting> sightings) throws IOException {
        for (var one : sightings) json.object(_ -> sighting(one));
    }

    private void sighting(Journey.Sighting one) throws IOException {
        json.member("system", one.system()).timeOrNull("time", one.time().orElse(null));
        json.name("times").object(_ -> {
            for (var time : one.times().entrySet()) json.timeOrNull(time.getKey(), time.getValue());
        });
        json.member("level", one.level().name().toLowerCase(Locale.ROOT)).member("text", one.text());
        var standing = one.standing();
        place(standing.place());
        json.member("offset", standing.offset()).member("length", standing.length());
        if (standing.copies() > 1) json.member("copies", standing.copies());
    }

    private void hops(List<Journey.Hop> hops) throws IOException {
        for (var hop : hops) {
            json.object(_ -> json.member("from", hop.from())
                    .member("to", hop.to())
                    .member("seconds", hop.seconds())
                    .member("usualSeconds", hop.usualSeconds()));
        }
    }

    private void place(Analysis.Citation place) throws IOException {
        json.member("file", place.file()).member("line", place.line());
    }
}
