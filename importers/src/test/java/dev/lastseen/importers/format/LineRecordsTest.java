package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRecordsTest {
    private static final String LOG = IntStream.range(10, 30)
            .mapToObj(i -> "2026-03-22T03:00:" + i + ".028Z [worker-7] INFO  store.checkout - checkout started request_id=c6e25e55" + i + " cart=3\n")
            .collect(Collectors.joining());

    private static JsonTrial read(String text) {
        return JsonTrial.read(Formats.all().byId("logback").orElseThrow(), text);
    }

    @Test
    void keepsContinuationsWithTheirRecord() {
        var read = read("2026-03-22T03:00:10Z INFO [a] x.Y - failed\njava.io.IOException: no\n\tat x.Y.z(Y.java:7)\n\nCaused by: why\n\n2026-03-22T03:00:11Z INFO [a] x.Y - next\n");
        assertEquals(List.of("1 0+103", "7 104+41"), read.places());
        assertEquals(0, read.unaccounted());
    }

    @Test
    void keepsWhatWasThrownAsAField() {
        var java = read("2026-03-22T03:00:10Z INFO [a] x.Y - failed\njava.io.IOException: no\n\tat x.Y.z(Y.java:7)\nCaused by: x.DiskError\n    at: home\n2026-03-22T03:00:11Z INFO [a] x.Y - next\n");
        assertEquals(List.of("java.io.IOException: no", "x.DiskError"), java.values(0, "exception"));
        assertEquals(List.of(), java.values(1, "exception"));
        var python = read("2026-03-22T03:00:10Z INFO [a] x.Y - failed\nTraceback (most recent call last):\n  File \"a.py\", line 3, in f\nOSError: [Errno 28] No space left on device\n");
        assertEquals(List.of("OSError: [Errno 28] No space left on device"), python.values(0, "exception"));
    }

    @Test
    void keepsTextBeforeTheFirstRecordAsOneWithoutATime() {
        var read = read("Welcome\nto the log\n2026-03-22T03:00:10Z INFO [a] x.Y - first\n");
        assertEquals(List.of("- NONE self", "2026-03-22T03:00:10Z INFO self"), read.heads());
        assertEquals(List.of("1 0+19", "3 19+42"), read.places());
    }

    @Test
    void makesALineWithATimeARecordWhateverFollows() {
        var read = read("2026-03-22T03:00:10Z INFO [a] x.Y - first\n2026-03-22T03:00:11Z DBUG  [a] second\n");
        assertEquals(List.of("2026-03-22T03:00:10Z INFO self", "2026-03-22T03:00:11Z NONE self"), read.heads());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-03-22T03:01:10.028Z [worker-7] INFO  store.checkout - checkout started request_id=c6e25e",
        "2026-03-22T03:01:10.028Z [worker-7] INFO  store.checkout - checkout started request_id=c6e25e5531",
        "2026-03-22T03:01:10.028Z [worker-7] INFO  store.checkout - checkout started request_id=c6e25e5531 car",
        "2026-03-22T03:01:10.028Z [worker-7] INFO  store.checkout - checkout sta",
        "2026-03-22T03:01:10.028Z [worker-7] INFO  store.check",
        "2026-03-22T03:01:10.0",
        "2026-0"
    })
    void rejectsALastLineThatIsCut(String last) {
        var read = read(LOG + last);
        assertEquals(20, read.size());
        assertEquals("CUT 21", read.end());
        assertEquals(List.of("21 " + LOG.length() + "+" + last.length()), read.rejections());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-03-22T03:01:10.028Z [worker-7] INFO  store.checkout - checkout started request_id=c6e25e5531 cart=3",
        "2026-03-22T03:01:10.028Z [worker-7] ERROR store.checkout - disk full",
        "2026-03-22T03:01:10.028Z [worker-7] INFO  store.cart - checkout started cart=3"
    })
    void keepsALastLineThatOnlyLacksItsLineEnd(String last) {
        var read = read(LOG + last);
        assertEquals(21, read.size());
        assertEquals("complete", read.end());
    }

    @Test
    void rejectsALastLineThatLeavesAnObjectOpen() {
        String log = IntStream.range(10, 30).mapToObj(i -> "2026-03-22T03:00:" + i + ".028Z INFO [a] x.Y - kept {\"bag\": \"c6e25e55" + i + "\", \"n\": " + i * i + "}\n").collect(Collectors.joining());
        assertEquals("CUT 21", read(log + "2026-03-22T03:01:10.028Z INFO [a] x.Y - kept {\"bag\": \"c6e2").end());
        assertEquals("complete", read(log + "2026-03-22T03:01:10.028Z INFO [a] x.Y - kept {\"bag\": \"c6e25e5531\", \"n\": 344}").end());
    }

    @Test
    void rejectsALastLineOfPairsThatEndsBeforeItsText() {
        var log = new StringBuilder();
        for (int i = 10; i < 30; i++) log.append("time=2026-05-11T06:00:").append(i).append("Z level=info logger=ledger.main msg=\"bag booked\" bag=").append(31_550_000 + i).append('\n');
        var read = JsonTrial.read(Formats.all().byId("logfmt").orElseThrow(), log + "time=2026-05-11T06:00:31Z level=info logger=ledge");
        assertEquals(20, read.size());
        assertEquals("CUT 21", read.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "time=2026-05-11T06:00:10Z level=info msg=done url=/v2/parcels/01ERFD0N2Z/label\n",
        "{\"time\":\"2026-05-11T06:00:10Z\",\"level\":\"info\",\"url\":\"/v2/parcels/01ERFD0N2Z/label\",\"msg\":\"done\"}\n"
    })
    void findsIdentifiersInTheAddressesOfFields(String line) {
        var format = line.startsWith("{") ? "json-lines" : "logfmt";
        var fields = JsonTrial.read(Formats.all().byId(format).orElseThrow(), line.repeat(3)).fields();
        assertTrue(fields.toString().contains("url=/v2/parcels/<>/label"), fields::toString);
        assertTrue(fields.toString().contains("url.parcels=01ERFD0N2Z"), fields::toString);
    }

    @Test
    void readsColouredLinesAsIfTheyWerePlain() {
        String coloured = "\u001b[2m2026-03-22T03:00:10Z\u001b[0m \u001b[1;31mERROR\u001b[0m [a] \u001b[34mx.Y\u001b[0m - order \u001b[1m17-a\u001b[0m lost\n";
        byte[] bytes = coloured.repeat(3).getBytes(StandardCharsets.UTF_8);
        assertEquals("logback", Formats.all().detect(new Head(bytes, bytes.length, true, "x.log")).format().id());
        var read = read(coloured);
        assertEquals(List.of("2026-03-22T03:00:10Z ERROR self"), read.heads());
        assertEquals(List.of("thread=a logger=x.Y @text=order <> lost order=17-a"), read.fields());
        assertEquals(List.of("1 0+" + coloured.length()), read.places());
    }

    @Test
    void infersAMissingYearFromTheLastChange() {
        var read = JsonTrial.read(Formats.all().byId("syslog-3164").orElseThrow(), "Dec 31 06:55:46 lab sshd[24200]: bye\n");
        assertEquals(List.of("1969-12-31T06:55:46Z NONE sshd"), read.heads());
        assertEquals(List.of("times state no year: inferred from the file's last change on 1970-01-01T00:00:00Z"), read.warnings());
    }

    @Test
    void putsTheLastTimeOfDayOnTheDayOfTheLastChange() {
        String log = "22:00:00.000 [a] INFO x.Y - one\n23:59:59.000 [a] INFO x.Y - two\n00:00:01.000 [a] INFO x.Y - three\n";
        var read = JsonTrial.read(Formats.all().byId("clock-only").orElseThrow(), log);
        assertEquals(List.of("1969-12-31T22:00:00Z INFO self", "1969-12-31T23:59:59Z INFO self", "1970-01-01T00:00:01Z INFO self"), read.heads());
    }

    @Test
    void tellsThatAZoneWasAssumed() {
        assertEquals(true, read("2026-03-22 03:00:10,500 INFO [a] x.Y - first\n").assumedZone());
        assertEquals(false, read("2026-03-22T03:00:10Z INFO [a] x.Y - first\n").assumedZone());
    }
}
