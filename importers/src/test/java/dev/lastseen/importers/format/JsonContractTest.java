package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every JSON format keeps to beside what all formats do ([FormatKitTest]).
class JsonContractTest {
    static List<String> sources() {
        return List.of(TraceExportsTest.JAEGER, TraceExportsTest.ZIPKIN, HarTest.ARCHIVE, OtlpTest.SPANS, JsonDumpTest.PAGES, JsonLinesTest.LOG);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void saysThatASourceIsCutInsideARecord(String source) {
        Format format = JsonTrial.best(source);
        var whole = JsonTrial.read(format, source);
        for (int end = source.indexOf("Time"); end > 0 && end < source.lastIndexOf('}', source.lastIndexOf('}') - 1); end += 7) {
            var cut = JsonTrial.read(format, source.substring(0, end));
            assertTrue(cut.size() <= whole.size(), "cut after " + end + " bytes");
            assertTrue(cut.end().startsWith("CUT"), "cut after " + end + " bytes");
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void leavesOutAByteOrderMark(String source) {
        var marked = JsonTrial.read(JsonTrial.best(source), "\ufeff" + source);
        assertEquals(JsonTrial.detect(source).fields(), marked.fields());
        assertEquals(0, marked.unaccounted());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void survivesDamageAnywhere(String source) {
        Format format = JsonTrial.best(source);
        var random = new Random(42);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
            for (int k = 0; k < 1 + i % 3; k++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            assertEquals(0, JsonTrial.read(format, bytes).unaccounted(), "damage " + i);
        }
    }
}
