package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonDialectsTest {
    /// A record of a dialect, and what must be told of it.
    record Sample(String format, String text, String head, String fields) {}

    static List<Sample> samples() {
        return List.of(
                new Sample("ecs", """
                        {"@timestamp":"2026-04-09T11:00:03.617Z","log.level":"warning","message":"queue is long","ecs.version":"1.6.0","service.name":"shop"}
                        """, "2026-04-09T11:00:03.617Z WARN shop", "@timestamp=2026-04-09T11:00:03.617Z @text=queue is long ecs.version=1.6.0"),
                new Sample("logstash", """
                        {"@timestamp":"2026-04-09T11:00:03.617Z","@version":"1","message":"queue is long","logger_name":"a.B","thread_name":"main","level":"WARN","level_value":30000,"app":"shop"}
                        """, "2026-04-09T11:00:03.617Z WARN shop", "@timestamp=2026-04-09T11:00:03.617Z @version=1 @text=queue is long logger_name=a.B thread_name=main"),
                new Sample("log4j2-json", """
                        {"instant":{"epochSecond":1775732403,"nanoOfSecond":617123456},"level":"ERROR","loggerName":"a.B","message":"queue is long"}
                        """, "2026-04-09T11:00:03.617123Z ERROR self", "instant.epochSecond=2026-04-09T11:00:03Z instant.nanoOfSecond=617123456 loggerName=a.B @text=queue is long"),
                new Sample("log4j2-json-millis", """
                        {
                          "timeMillis" : 1775732403617,
                          "level" : "ERROR",
                          "loggerName" : "a.B",
                          "message" : "queue is long"
                        }
                        """, "2026-04-09T11:00:03.617Z ERROR self", "timeMillis=2026-04-09T11:00:03.617Z loggerName=a.B @text=queue is long"),
                new Sample("bunyan", """
                        {"name":"shop","hostname":"h","pid":7,"level":50,"msg":"queue is long","time":"2026-04-09T11:00:03.617Z","v":0}
                        """, "2026-04-09T11:00:03.617Z ERROR shop", "hostname=h pid=7 @text=queue is long time=2026-04-09T11:00:03.617Z v=0"),
                new Sample("json-lines", """
                        {"level":30,"time":1775732403617,"pid":7,"hostname":"h","reqId":"r-1","msg":"queue is long"}
                        """, "2026-04-09T11:00:03.617Z INFO self", "time=2026-04-09T11:00:03.617Z pid=7 hostname=h reqId=r-1 @text=queue is long"),
                new Sample("json-lines", """
                        {"level":"info","ts":1775732403.617123,"caller":"a/b.go:7","msg":"queue is long"}
                        """, "2026-04-09T11:00:03.617123Z INFO self", "ts=2026-04-09T11:00:03.617123Z caller=a/b.go:7 @text=queue is long"),
                new Sample("json-lines", """
                        {"timestamp":"2026-04-09T11:00:03.617Z","level":"WARN","fields":{"message":"queue is long","length":3},"target":"a::b","spans":[{"name":"x"}]}
                        """, "2026-04-09T11:00:03.617Z WARN self", "timestamp=2026-04-09T11:00:03.617Z @text=queue is long fields.length=3 target=a::b spans.name=x"),
                new Sample("gelf", """
                        {"version":"1.1","host":"h","short_message":"queue is long","timestamp":1775732403.617,"level":3,"_order_id":"o-1"}
                        """, "2026-04-09T11:00:03.617Z ERROR self", "version=1.1 host=h @text=queue is long timestamp=2026-04-09T11:00:03.617Z _order_id=o-1"),
                new Sample("clef", """
                        {"@t":"2026-04-09T11:00:03.617Z","@mt":"queue is long","@l":"Warning","OrderId":"o-1"}
                        """, "2026-04-09T11:00:03.617Z WARN self", "@t=2026-04-09T11:00:03.617Z @text=queue is long OrderId=o-1"),
                new Sample("journald", """
                        {"__REALTIME_TIMESTAMP":"1775732403617123","PRIORITY":"4","MESSAGE":"queue is long","_SYSTEMD_UNIT":"shop.service"}
                        """, "2026-04-09T11:00:03.617123Z WARN shop.service", "__REALTIME_TIMESTAMP=2026-04-09T11:00:03.617123Z @text=queue is long"),
                new Sample("gcp", """
                        {"insertId":"i1","logName":"projects/p/logs/x","severity":"NOTICE","textPayload":"queue is long","timestamp":"2026-04-09T11:00:03.617Z"}
                        """, "2026-04-09T11:00:03.617Z INFO self", "insertId=i1 logName=projects/p/logs/x @text=queue is long timestamp=2026-04-09T11:00:03.617Z"),
                new Sample("mongodb", """
                        {"t":{"$date":"2026-04-09T11:00:03.617+00:00"},"s":"W","c":"NETWORK","msg":"queue is long","attr":{"length":3}}
                        """, "2026-04-09T11:00:03.617Z WARN self", "t.$date=2026-04-09T11:00:03.617Z c=NETWORK @text=queue is long attr.length=3"),
                new Sample("logcli", """
                        {"labels":{"app":"shop","level":"warn","pod":"shop-1"},"line":"queue is long","timestamp":"2026-04-09T11:00:03.617Z"}
                        """, "2026-04-09T11:00:03.617Z WARN shop", "pod=shop-1 @text=queue is long timestamp=2026-04-09T11:00:03.617Z"),
                new Sample("elasticdump", """
                        {"_index":"logs","_id":"e1","_source":{"@timestamp":"2026-04-09T11:00:03.617Z","level":"warn","message":"queue is long","service":"shop"}}
                        """, "2026-04-09T11:00:03.617Z WARN shop", "_index=logs _id=e1 @timestamp=2026-04-09T11:00:03.617Z @text=queue is long"),
                new Sample("splunk", """
                        {"preview":false,"result":{"_raw":"queue is long","_time":"2026-04-09T11:00:03.617+00:00","source":"x"}}
                        """, "2026-04-09T11:00:03.617Z NONE self", "preview=false @text=queue is long _time=2026-04-09T11:00:03.617Z source=x"),
                new Sample("azure", """
                        {"itemType":"trace","timestamp":"2026-04-09T11:00:03.617Z","message":"queue is long","severityLevel":2,"cloud_RoleName":"shop"}
                        """, "2026-04-09T11:00:03.617Z WARN shop", "itemType=trace timestamp=2026-04-09T11:00:03.617Z @text=queue is long"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsTimeLevelSystemAndText(Sample sample) {
        assertEquals(sample.format, JsonTrial.best(sample.text).id());
        var read = JsonTrial.detect(sample.text);
        assertEquals(List.of(sample.head), read.heads());
        assertEquals(List.of(sample.fields), read.fields());
    }

    @Test
    void doesNotTakeAPageForTheRecordsInIt() {
        var read = JsonTrial.detect("""
                {"took": 3, "hits": {"total": {"value": 2}, "hits": [
                  {"_index": "logs", "_id": "e1", "_source": {"@timestamp": "2026-04-09T11:00:03Z", "level": "warn", "message": "queue is long"}},
                  {"_index": "logs", "_id": "e2", "_source": {"@timestamp": "2026-04-09T11:00:04Z", "level": "info", "message": "queue is short"}}
                ]}}
                """);
        assertEquals(List.of("2026-04-09T11:00:03Z WARN self", "2026-04-09T11:00:04Z INFO self"), read.heads());
    }

    @Test
    void readsStreamsOfLoki() {
        var read = JsonTrial.detect("""
                {"status":"success","data":{"resultType":"streams","result":[
                  {"stream":{"app":"shop","pod":"shop-1"},"values":[["1775732403617123456","queue is long"],["1775732404000000000","{\\"level\\":\\"error\\",\\"order\\":\\"o-1\\"}"]]},
                  {"stream":{"pod":"x-1"},"values":[["1775732405000000000","queue is short",{"trace_id":"ab12"}]]}
                ]}}
                """);
        assertEquals(List.of("2026-04-09T11:00:03.617123Z NONE shop", "2026-04-09T11:00:04Z ERROR shop", "2026-04-09T11:00:05Z NONE self"), read.heads());
        assertEquals(List.of("time=2026-04-09T11:00:03.617123Z @text=queue is long", "time=2026-04-09T11:00:04Z order=o-1",
                "time=2026-04-09T11:00:05Z @text=queue is short trace_id=ab12"), read.fields());
        assertEquals("stream.app=shop stream.pod=shop-1", read.inherited().getFirst());
    }

    @Test
    void readsSegmentsOfXRay() {
        var read = JsonTrial.detect("""
                {"Traces": [{"Id": "1-5759e988-bd862e3fe1be46a994272793", "Segments": [
                  {"Id": "194fcc8747581230", "Document": "{\\"id\\":\\"194fcc8747581230\\",\\"name\\":\\"shop\\",\\"start_time\\":1.7757324036E9,\\"fault\\":true}"},
                  {"Id": "294fcc8747581230", "Document": "{\\"id\\":\\"294fcc8747581230\\",\\"name\\":\\"bank\\",\\"start_time\\":1775732404.25}"}
                ]}]}
                """);
        assertEquals(List.of("2026-04-09T11:00:03.600Z ERROR shop", "2026-04-09T11:00:04.250Z NONE bank"), read.heads());
    }

    @Test
    void readsLogsOfDatadog() {
        var read = JsonTrial.detect("""
                {"data": [
                  {"id": "AAA1", "type": "log", "attributes": {"timestamp": "2026-04-09T11:00:03.617Z", "service": "shop", "status": "warn", "message": "queue is long",
                   "attributes": {"order_id": "o-1"}}},
                  {"id": "AAA2", "type": "log", "attributes": {"timestamp": "2026-04-09T11:00:04Z", "service": "bank", "status": "info", "message": "queue is short"}}
                ], "meta": {"page": {"after": "x"}}}
                """);
        assertEquals(List.of("2026-04-09T11:00:03.617Z WARN shop", "2026-04-09T11:00:04Z INFO bank"), read.heads());
        assertEquals("id=AAA1 type=log timestamp=2026-04-09T11:00:03.617Z @text=queue is long order_id=o-1", read.fields().getFirst());
    }

    @Test
    void keepsRecordedExchangesWhole() {
        var read = JsonTrial.detect("""
                [{"scope": "https://api.test:443", "method": "get", "path": "/issues", "body": "", "status": 200, "response": [{"id": 1}, {"id": 2}], "reqheaders": {"accept": "x"}},
                 {"scope": "https://api.test:443", "method": "get", "path": "/issues?page=2", "body": "", "status": 200, "response": [{"id": 3}], "reqheaders": {}}]
                """);
        assertEquals(2, read.size());
    }
}
