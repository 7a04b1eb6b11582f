package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.SpanLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/// The same trace id as 64 bits, padded to 128, in capitals, and in base64.
final class TraceSpellings {
    private static final String PADDING = "0".repeat(16);

    private TraceSpellings() {}

    static Incident tell(Dice dice) {
        var incident = new Incident(Truth.Kind.ALIASED,
                "Four systems spell the same trace id in four ways; no other identifier goes all the way.");
        incident.truth().route("gateway>broker>worker>store");
        new Flow(incident, dice)
                .messages(number -> new Message(number, dice.hex(16)))
                .first(incident.source("gateway", Draw.stated(dice)), Stage.says("request", "trace_id"))
                .then(incident.source("broker", SpanLayout.ZIPKIN), 10, 200, 0.009, (source, message, at) ->
                        span(dice, source, PADDING + message.id(), at, dice.hex(16)))
                .then(incident.source("worker", SpanLayout.OTLP), 300, 1500, 0.008, (source, message, at) ->
                        span(dice, source, (PADDING + message.id()).toUpperCase(Locale.ROOT), at, dice.hex(16)))
                .then(incident.source("store", SpanLayout.TEMPO), 300, 1200, 0.010, (source, message, at) ->
                        span(dice, source, base64(PADDING + message.id()), at, base64(dice.hex(16))))
                .run(800, Draw.MONDAY, Pace.every(Duration.ofSeconds(9)));
        return incident;
    }

    private static void span(Dice dice, Source source, String trace, Instant at, String span) {
        source.log(at, "handle", "trace_id", trace, "span_id", span, "millis", dice.between(3, 250));
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
