package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    static final String LOG = """
            {"ts":1775732403617,"level":"info","message":"order accepted","order_id":"o-17","items":[3,4],"client":{"ip":"10.0.0.1","tls":true}}
            {"ts":1775732404000,"level":"WARNING","message":"order o-18 is late","service":"shipping","note":null}
            """;

    @Test
    void flattensObjectsAndRepeatsArrays() {
        var read = JsonTrial.detect(LOG);
        assertEquals("ts=2026-04-09T11:00:03.617Z @text=order accepted order_id=o-17 items=3 items=4 client.ip=10.0.0.1 client.tls=true", read.fields().getFirst());
    }

    @Test
    void tellsTimeLevelAndSystemByName() {
        assertEquals(List.of("2026-04-09T11:00:03.617Z INFO self", "2026-04-09T11:00:04Z WARN shipping"), JsonTrial.detect(LOG).heads());
    }

    @Test
    void placesRecordsFromBraceToBrace() {
        var read = JsonTrial.detect("\n" + LOG);
        assertEquals(List.of("2 1+132", "3 134+102"), read.places());
        assertEquals(0, read.unaccounted());
    }

    @Test
    void rejectsOnlyTheBrokenLine() {
        var read = JsonTrial.detect("""
                {"ts":"2026-04-09T11:00:00Z","msg":"one"}
                {"ts":"2026-04-09T11:00:01Z","msg":"two"}
                {"ts":"2026-04-09T11:00:02Z","msg":"thr
                panic: everything is lost
                {"ts":"2026-04-09T11:00:03Z","msg":"five"}
                {"ts":"2026-04-09T11:00:04Z",
                {"ts":"2026-04-09T11:00:05Z","msg":"seven"}
                {"ts":"2026-04-09T11:00:06Z","msg":"eight"} and more
                """);
        assertEquals(List.of("1 0+41", "2 42+41", "5 150+42", "7 223+43", "8 267+43"), read.places());
        assertEquals(List.of("3 84+65", "6 193+29", "8 311+8"), read.rejections());
        assertEquals("complete", read.end());
        assertEquals(0, read.unaccounted());
    }

    @Test
    void rejectsALastLineThatIsCutOff() {
        var read = JsonTrial.detect(LOG + "{\"ts\":1775732405000,\"level\":\"in");
        assertEquals(2, read.size());
        assertEquals(List.of("3 236+31"), read.rejections());
        assertEquals("CUT 3", read.end());
    }

    @Test
    void keepsAWholeLastLineWithoutAnEnd() {
        var read = JsonTrial.detect(LOG.stripTrailing());
        assertEquals(2, read.size());
        assertEquals("complete", read.end());
    }

    @Test
    void takesATimeWithoutAZoneAsAssumed() {
        assertTrue(JsonTrial.detect("{\"time\":\"2026-04-09 11:00:00.5\",\"msg\":\"a b\"}\n").assumedZone());
        assertFalse(JsonTrial.detect(LOG).assumedZone());
    }

    @Test
    void prefersACredibleTimeToACounter() {
        var read = JsonTrial.detect("{\"message\":\"a b\",\"timestamp\":123456789,\"datetime\":\"2015-07-24T19:01:01+00:00\"}\n");
        assertEquals("2015-07-24T19:01:01Z", read.heads().getFirst().replaceAll(" .*", ""));
    }

    @Test
    void readsObjectsOverManyLines() {
        var read = JsonTrial.detect("""
                {
                  "timeMillis" : 1519502084529,
                  "level" : "INFO",
                  "message" : "one two"
                }
                {
                  "timeMillis" : 1519502084637,
                  "level" : "WARN",
                  "message" : "three four"
                }
                """);
        assertEquals(List.of("1 0+79", "6 80+82"), read.places());
    }

    @Test
    void readsJsonInsideTexts() {
        var read = JsonTrial.detect("""
                {"log":"{\\"level\\":\\"error\\",\\"order_id\\":\\"o-1\\"}","stream":"stdout","time":"2026-04-09T11:00:00.123456789Z"}
                """);
        assertEquals(List.of("2026-04-09T11:00:00.123456Z ERROR self"), read.heads());
        assertEquals(List.of("order_id=o-1 stream=stdout time=2026-04-09T11:00:00.123456Z"), read.fields());
    }

    @Test
    void namesFieldsOfRecordsThatGoOnAfterEmbeddedJson() {
        var read = JsonTrial.detect("""
                {"a":"1x","message":"{\\"b\\":\\"2x\\",\\"a\\":\\"3x\\"}","b":"4x","time":"2026-04-09T11:00:00Z"}
                """);
        assertEquals(List.of("a=1x b=2x a=3x b=4x time=2026-04-09T11:00:00Z"), read.fields());
    }
}
