package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Traces as Jaeger and Zipkin export them.
class TraceExportsTest {
    static final String JAEGER = """
            {"data": [
              {"traceID": "c0406cf0307eed26", "spans": [
                {"traceID": "c0406cf0307eed26", "spanID": "32de3582103f0032", "operationName": "handle", "references": [], "startTime": 1775732403617123,
                 "duration": 307048, "tags": [{"key": "message.id", "type": "string", "value": "m-1"}, {"key": "error", "type": "bool", "value": true}],
                 "logs": [{"timestamp": 1775732403618000, "fields": [{"key": "event", "type": "string", "value": "retry"}]}], "processID": "p1"},
                {"traceID": "c0406cf0307eed26", "spanID": "9e93e46325d447d5", "operationName": "store", "startTime": 1775732404000000, "duration": 5,
                 "tags": [], "processID": "p2"}
              ], "processes": {"p1": {"serviceName": "agents", "tags": []}, "p2": {"serviceName": "store"}}},
              {"traceID": "5ccc86ba3925824b", "spans": [
                {"traceID": "5ccc86ba3925824b", "spanID": "be3582103f003200", "operationName": "handle", "startTime": 1775732405000000, "duration": 5,
                 "tags": [], "processID": "p1"}
              ], "processes": {"p1": {"serviceName": "other", "tags": []}}}
            ], "total": 0, "limit": 0, "offset": 0, "errors": null}
            """;
    static final String ZIPKIN = """
            [{"traceId": "a380bc5da21a5e73", "id": "9375951df3e65a1e", "name": "handle", "timestamp": 1775732403617123, "duration": 961694, "kind": "SERVER",
              "localEndpoint": {"serviceName": "automation"}, "tags": {"message.id": "m-1", "error": "timed out"},
              "annotations": [{"timestamp": 1775732403618000, "value": "retry"}]},
             {"traceId": "a380bc5da21a5e73", "id": "b8d477c4d955ee0a", "parentId": "9375951df3e65a1e", "name": "ask", "timestamp": 1775732404000000, "duration": 2,
              "localEndpoint": {"serviceName": "model"}, "tags": {}}]
            """;

    @Test
    void findsTheServiceOfASpanInTheProcessesAfterIt() {
        var read = JsonTrial.detect(JAEGER);
        assertEquals(List.of("2026-04-09T11:00:03.617123Z ERROR agents", "2026-04-09T11:00:04Z NONE store", "2026-04-09T11:00:05Z NONE other"), read.heads());
        assertEquals(0, read.unaccounted());
    }

    @Test
    void makesColumnsOfTags() {
        assertEquals("traceID=c0406cf0307eed26 spanID=32de3582103f0032 operationName=handle startTime=2026-04-09T11:00:03.617123Z duration=307048"
                + " message.id=m-1 error=true logs.timestamp=2026-04-09T11:00:03.618Z logs.event=retry", JsonTrial.detect(JAEGER).fields().getFirst());
    }

    @Test
    void placesSpansWhereTheyStand() {
        assertEquals(List.of("3", "6", "10"), JsonTrial.detect(JAEGER).places().stream().map(place -> place.replaceAll(" .*", "")).toList());
    }

    @Test
    void reachesToTheEndOfTheLongestSpan() {
        assertEquals("2026-04-09T11:00:05.000005Z", JsonTrial.detect(JAEGER).until());
        assertEquals("2026-04-09T11:00:04.578817Z", JsonTrial.detect(ZIPKIN).until());
        assertEquals("2026-04-09T11:00:09.617Z", JsonTrial.detect(OtlpTest.SPANS.replace("\"kind\":2", "\"endTimeUnixNano\":\"1775732409617000000\"")).until());
    }

    @Test
    void keepsWholeSpansOfATraceThatBreaksOff() {
        var read = JsonTrial.read(new Jaeger(), JAEGER.substring(0, JAEGER.indexOf("\"store\"")));
        assertEquals(List.of("2026-04-09T11:00:03.617123Z ERROR self"), read.heads());
        assertEquals("CUT 6", read.end());
        assertEquals(0, read.unaccounted());
    }

    @Test
    void readsSpansOfZipkin() {
        var read = JsonTrial.detect(ZIPKIN);
        assertEquals(List.of("2026-04-09T11:00:03.617123Z ERROR automation", "2026-04-09T11:00:04Z NONE model"), read.heads());
        assertEquals("traceId=a380bc5da21a5e73 id=9375951df3e65a1e name=handle timestamp=2026-04-09T11:00:03.617123Z duration=961694 kind=SERVER"
                + " message.id=m-1 error=timed out annotations.timestamp=2026-04-09T11:00:03.618Z annotations.value=retry", read.fields().getFirst());
    }

    @Test
    void readsSpansThatAreStoredAlone() {
        var read = JsonTrial.detect("""
                {"traceID":"0000000000000001","spanID":"0000000000000002","operationName":"ask","startTime":1775732403617123,"startTimeMillis":1775732403617,\
                "duration":5,"tags":[{"key":"message.id","type":"string","value":"m-1"}],"process":{"serviceName":"model","tags":[]}}
                """);
        assertEquals(List.of("2026-04-09T11:00:03.617123Z NONE model"), read.heads());
    }
}
