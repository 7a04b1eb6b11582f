package dev.lastseen.importers.format;

import static dev.lastseen.importers.format.FieldRole.ATTRIBUTES;
import static dev.lastseen.importers.format.FieldRole.DURATION;
import static dev.lastseen.importers.format.FieldRole.FAILURE;
import static dev.lastseen.importers.format.FieldRole.LEVEL;
import static dev.lastseen.importers.format.FieldRole.NANOS;
import static dev.lastseen.importers.format.FieldRole.SYSTEM;
import static dev.lastseen.importers.format.FieldRole.TEXT;
import static dev.lastseen.importers.format.FieldRole.TRACE_ID;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The kinds of JSON records of which something must be known that their field names do not tell. All others are read as any JSON lines.
final class JsonDialects {
    private JsonDialects() {}

    static List<Format> all() {
        return List.of(zipkin(), jaegerSpans(), ecs(), logstash(), log4j2(), log4j2Millis(), bunyan(), gelf(), clef(), journald(), gcp(), mongo(), lokiLines(),
                hits(), splunk(), exchanges(), azure());
    }

    /// What the fields of JSON lines mean, where they are of a kind that is known.
    static Optional<FieldRoles> roles(Head head) {
        Format best = all().stream().max(Comparator.comparingDouble(format -> format.score(head).value())).orElseThrow();
        return best instanceof JsonDialect dialect && dialect.score(head).value() > 0 ? Optional.of(dialect.roles()) : Optional.empty();
    }

    /// Zipkin's API, v2 (zipkin-api, `zipkin2-api.yaml`): `timestamp` and `duration` in microseconds.
    private static Format zipkin() {
        var roles = new FieldRoles(
                Map.of("localEndpoint.serviceName", SYSTEM, "error", FAILURE, "traceId", TRACE_ID, "duration", DURATION), List.of("timestamp"), Set.of("tags"),
                LevelScale.COMMON, FieldRoles.Kind.ITEM);
        return new JsonDialect("zipkin", "Zipkin traces", List.of("\"traceId\"", "\"id\"", "\"localEndpoint\"", "\"timestamp\""), roles);
    }

    private static Format jaegerSpans() {
        return new JsonDialect("jaeger-spans", "Jaeger spans as stored", List.of("\"traceID\"", "\"spanID\"", "\"operationName\"", "\"process\""), JaegerRoles.STORED);
    }

    private static Format ecs() {
        return new JsonDialect("ecs", "Elastic Common Schema", List.of("\"@timestamp\"", "\"ecs"), FieldRoles.log(Map.of("log.level", LEVEL), List.of("@timestamp"),
                LevelScale.COMMON));
    }

    private static Format logstash() {
        return new JsonDialect("logstash", "logstash-logback-encoder", List.of("\"@timestamp\"", "\"logger_name\"", "\"thread_name\""),
                FieldRoles.log(Map.of("level_value", FieldRole.IGNORED), List.of("@timestamp"), LevelScale.COMMON));
    }

    private static Format log4j2() {
        return new JsonDialect("log4j2-json", "Log4j 2 JSON", List.of("\"instant\"", "\"epochSecond\"", "\"loggerName\""),
                FieldRoles.log(Map.of("instant.nanoOfSecond", NANOS), List.of("instant.epochSecond"), LevelScale.COMMON));
    }

    private static Format log4j2Millis() {
        return new JsonDialect("log4j2-json-millis", "Log4j 2 JSON with milliseconds", List.of("\"timeMillis\"", "\"loggerName\""),
                FieldRoles.log(Map.of(), List.of("timeMillis"), LevelScale.COMMON));
    }

    /// Also what pino writes with a name (github.com/trentm/node-bunyan, "Core fields").
    private static Format bunyan() {
        return new JsonDialect("bunyan", "bunyan", List.of("\"name\":", "\"hostname\":", "\"pid\":", "\"level\":", "\"time\":"),
                FieldRoles.log(Map.of("name", SYSTEM), List.of("time"), LevelScale.COMMON));
    }

    private static Format gelf() {
        return new JsonDialect("gelf", "Graylog GELF", List.of("\"short_message\"", "\"version\"", "\"host\""),
                FieldRoles.log(Map.of("_service", SYSTEM, "_app", SYSTEM), List.of("timestamp"), LevelScale.SYSLOG));
    }

    /// Serilog's compact JSON (github.com/serilog/serilog-formatting-compact).
    private static Format clef() {
        return new JsonDialect("clef", "Compact Log Event Format", List.of("\"@t\":", "\"@m"),
                FieldRoles.log(Map.of("@l", LEVEL, "@m", TEXT, "@mt", TEXT, "Application", SYSTEM), List.of("@t"), LevelScale.COMMON));
    }

    /// systemd's journal (systemd.io, "Journal Export Formats"): times in microseconds since 1970.
    private static Format journald() {
        return new JsonDialect("journald", "systemd journal", List.of("\"__REALTIME_TIMESTAMP\"", "\"MESSAGE\""),
                FieldRoles.log(Map.of("PRIORITY", LEVEL, "MESSAGE", TEXT, "_SYSTEMD_UNIT", SYSTEM), List.of("__REALTIME_TIMESTAMP"), LevelScale.SYSLOG));
    }

    private static Format gcp() {
        return new JsonDialect("gcp", "Google Cloud Logging", List.of("\"insertId\"", "\"logName\""),
                FieldRoles.log(Map.of("resource.labels.service_name", SYSTEM, "textPayload", TEXT, "jsonPayload.message", TEXT), List.of("timestamp"),
                        LevelScale.COMMON));
    }

    /// MongoDB 4.4 and later (mongodb.com, "Log Messages").
    private static Format mongo() {
        return new JsonDialect("mongodb", "MongoDB log", List.of("\"msg\":", "\"t\":{\"$date\"", "\"s\":"),
                FieldRoles.log(Map.of("s", LEVEL), List.of("t.$date"), LevelScale.COMMON));
    }

    private static Format lokiLines() {
        return new JsonDialect("logcli", "Loki logcli lines", List.of("\"labels\"", "\"line\"", "\"timestamp\""),
                FieldRoles.log(Map.of("line", TEXT, "job", SYSTEM, "service_name", SYSTEM), List.of("timestamp"), LevelScale.COMMON).through("labels"));
    }

    private static Format hits() {
        return new JsonDialect("elasticdump", "Elasticsearch documents", List.of("\"_index\"", "\"_source\""),
                FieldRoles.log(Map.of(), List.of("@timestamp"), LevelScale.COMMON).through("_source"));
    }

    /// Splunk's export, one result a line.
    private static Format splunk() {
        return new JsonDialect("splunk", "Splunk results", List.of("\"result\"", "\"_raw\""),
                FieldRoles.log(Map.of("_raw", TEXT), List.of("_time"), LevelScale.COMMON).through("result"));
    }

    /// As nock and Polly record them.
    private static Format exchanges() {
        return new JsonDialect("exchanges", "Recorded HTTP exchanges", List.of("\"method\"", "\"path\"", "\"status\"", "\"response\"", "\"reqheaders\""),
                new FieldRoles(Map.of("rawHeaders", ATTRIBUTES), List.of(), Set.of(), LevelScale.COMMON, FieldRoles.Kind.ITEM));
    }

    private static Format azure() {
        return new JsonDialect("azure", "Azure Application Insights", List.of("\"itemType\"", "\"timestamp\"", "\"cloud_RoleName\""),
                FieldRoles.log(Map.of("severityLevel", LEVEL, "cloud_RoleName", SYSTEM), List.of("timestamp"), LevelScale.AZURE));
    }
}
