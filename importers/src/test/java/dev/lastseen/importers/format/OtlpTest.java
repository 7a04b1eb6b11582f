package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtlpTest {
    static final String SPANS = """
            {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"billing"}}]},"scopeSpans":[{"scope":{"name":"lib"},"spans":[\
            {"traceId":"5b8efff798038103d269b633813fc60c","spanId":"eee19b7ec3c1b174","name":"charge","kind":2,"startTimeUnixNano":"1775732403617000123",\
            "attributes":[{"key":"message.id","value":{"stringValue":"m-1"}},{"key":"tries","value":{"intValue":"2"}},\
            {"key":"tags","value":{"arrayValue":{"values":[{"stringValue":"x"},{"stringValue":"y"}]}}}],\
            "events":[{"timeUnixNano":"1775732403618000000","name":"exception","attributes":[{"key":"exception.type","value":{"stringValue":"Timeout"}}]}],\
            "status":{"code":2,"message":"too late"}}]}]}]}
            """;

    @Test
    void makesARecordOfASpan() {
        var read = JsonTrial.detect(SPANS);
        assertEquals(List.of("2026-04-09T11:00:03.617Z ERROR billing"), read.heads());
        assertEquals("traceId=5b8efff798038103d269b633813fc60c spanId=eee19b7ec3c1b174 name=charge kind=2 startTimeUnixNano=2026-04-09T11:00:03.617Z message.id=m-1 tries=2"
                + " tags=x tags=y events.timeUnixNano=2026-04-09T11:00:03.618Z events.name=exception events.exception.type=Timeout status.code=2 status.message=too late",
                read.fields().getFirst());
        assertEquals(List.of("resource.service.name=billing scope.name=lib"), read.inherited());
    }

    @Test
    void makesARecordOfALogRecord() {
        var read = JsonTrial.detect("""
                {"resourceLogs":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}}]},"scopeLogs":[{"logRecords":[
                  {"timeUnixNano":"0","observedTimeUnixNano":"1775732403617000000","severityNumber":13,"severityText":"WARN",
                   "body":{"stringValue":"queue is long"},"attributes":[{"key":"queue","value":{"kvlistValue":{"values":[{"key":"name","value":{"stringValue":"in"}}]}}}]}
                ]}]}]}
                """);
        assertEquals(List.of("2026-04-09T11:00:03.617Z WARN shop"), read.heads());
        assertEquals(List.of("timeUnixNano=1970-01-01T00:00:00Z observedTimeUnixNano=2026-04-09T11:00:03.617Z @text=queue is long queue.name=in"), read.fields());
    }

    @Test
    void givesEachResourceItsOwnSystem() {
        String anonymous = SPANS.replace("[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"billing\"}}]", "[]");
        var read = JsonTrial.detect(SPANS + anonymous);
        assertEquals(List.of("billing", "self"), read.heads().stream().map(head -> head.replaceAll(".* ", "")).toList());
    }

    @Test
    void turnsIdentifiersInBase64IntoHex() {
        var read = JsonTrial.detect("""
                {"batches":[{"resource":{"attributes":[]},"scopeSpans":[{"spans":[{"traceId":"W47/95gDgQPSabYzgT/GDA==","spanId":"7uGbfsPBsXQ=",\
                "name":"x","startTimeUnixNano":"1775732403617000000"}]}]}]}
                """);
        assertEquals("traceId=5b8efff798038103d269b633813fc60c spanId=eee19b7ec3c1b174 name=x startTimeUnixNano=2026-04-09T11:00:03.617Z", read.fields().getFirst());
    }

    @Test
    void rejectsOnlyTheSpanInWhichALineBreaks() {
        String second = SPANS.substring(0, SPANS.indexOf("\"status\"")) + "\n";
        var read = JsonTrial.detect(SPANS + second + SPANS);
        assertEquals(2, read.size());
        assertEquals(1, read.rejections().size());
        assertEquals(0, read.unaccounted());
    }
}
