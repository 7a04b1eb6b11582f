package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.ApiLayout;
import dev.lastseen.app.incident.evidence.Clock;
import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Level;
import dev.lastseen.app.incident.evidence.SpanLayout;
import dev.lastseen.app.incident.evidence.TableLayout;
import dev.lastseen.app.incident.evidence.TextLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Five systems in five formats, through which every message passes.
final class Healthy {
    private static final int COUNT = 900;

    private final Dice dice;
    private final Health health;
    private final Incident incident;

    private Healthy(Dice dice, Health health) {
        this.dice = dice;
        this.health = health;
        incident = new Incident(Truth.Kind.HEALTHY, health.story());
        incident.truth().route("portal>intake>router>engine>vault");
    }

    /// One scenario for each way.
    static List<Scenario> all() {
        return Arrays.stream(Health.values())
                .map(health -> new Scenario(health.folder(), dice -> new Healthy(dice, health).tell()))
                .toList();
    }

    private Incident tell() {
        var ids = Draw.ids(dice, "msg");
        int slow = health.slowness();
        var intake = intake();
        new Flow(incident, dice)
                .messages(number -> new Message(number, ids.get()))
                .first(portal(), (source, message, at) ->
                        source.log(at, "", "id", message.id(), "channel", dice.pick("mail", "form", "phone")))
                .then(intake.getFirst(), 300 * slow, 900 * slow, 0, (source, message, at) ->
                        taken(intake, message, at))
                .then(router(), 90 * slow, 700 * slow, 0, Stage.says("routed", "message_id"))
                .then(engine(), 20 * slow, 600 * slow, 0, this::handled)
                .then(vault(), 900 * slow, 1500 * slow, 0, this::stored)
                .run(COUNT, Draw.MONDAY.plus(Duration.ofDays(3)), health.pace());
        return incident;
    }

    private Source portal() {
        return incident.source("portal", ApiLayout.of(dice.pick(ApiLayout.Shape.values())));
    }

    private List<Source> intake() {
        var layout = dice.pick(TextLayout.LOGBACK, TextLayout.PYTHON, TextLayout.BRACKETED, TextLayout.LOGFMT);
        var files = switch (health) {
            case ROTATED -> List.of("intake.log.2", "intake.log.1", "intake.log");
            case DATED -> List.of("intake-2026-05-14.log", "intake-2026-05-15.log");
            case OVERLAPPING -> List.of("intake.log.1", "intake.log");
            default -> List.of("intake.log");
        };
        return files.stream().map(file -> incident.source("intake", file, layout).plain()).toList();
    }

    private Source router() {
        var router = incident.source("router", Draw.stated(dice));
        if (health == Health.UNORDERED) router.untidy();
        return health == Health.SKEW ? router.clock(Clock.ahead(Duration.ofMillis(-200))) : router;
    }

    private Source engine() {
        return incident.source("engine", dice.pick(SpanLayout.OTLP, SpanLayout.OTLP_LINES, SpanLayout.ZIPKIN, SpanLayout.JAEGER));
    }

    private Source vault() {
        return incident.source("vault", dice.pick(TableLayout.CSV, TableLayout.CSV_OFFSET, TableLayout.TSV));
    }

    private void taken(List<Source> files, Message message, Instant at) {
        var file = files.get(message.number() * files.size() / COUNT);
        var fields = Fields.of("message_id", message.id(), "bytes", dice.between(300, 90_000));
        file.log(at, Level.INFO, "taken", fields);
        boolean twice = health == Health.OVERLAPPING && message.number() >= 350 && message.number() < 450;
        if (twice) files.getLast().log(at, Level.INFO, "taken", fields);
        if (health == Health.STACK_TRACES && dice.chance(0.06)) failed(file, message, at.minusMillis(150));
    }

    private void failed(Source file, Message message, Instant at) {
        file.log(at, Level.ERROR, "fetch failed, will retry", Fields.of("message_id", message.id()), List.of(
                "java.net.SocketTimeoutException: Read timed out",
                "\tat intake.Fetcher.read(Fetcher.java:" + dice.between(40, 90) + ")",
                "\tat intake.Main.run(Main.java:17)"));
    }

    private void handled(Source source, Message message, Instant at) {
        var trace = dice.hex(32);
        var root = dice.hex(16);
        source.log(at, "handle", "trace_id", trace, "span_id", root, "millis", 800, "message.id", message.id());
        source.log(at.plusMillis(3), "classify", "trace_id", trace, "span_id", dice.hex(16), "parent_id", root, "millis", 90);
    }

    private void stored(Source source, Message message, Instant at) {
        source.log(at, "", "message_id", message.id(), "state", "kept");
        if (health == Health.DUPLICATES && dice.chance(0.04)) {
            source.log(at.plusMillis(dice.between(400, 4000)), "", "message_id", message.id(), "state", "kept");
        }
    }
}
