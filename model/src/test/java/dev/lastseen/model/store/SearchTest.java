package dev.lastseen.model.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.search.Hit;
import dev.lastseen.model.search.Query;
import dev.lastseen.model.search.Search;
import dev.lastseen.model.segment.SegmentBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    Path temp;

    private final MemoryTarget target = new MemoryTarget();

    private Search search(String... logs) throws IOException {
        for (int i = 0; i < logs.length; i++) Logs.lines(target, Files.writeString(temp.resolve("log" + i), logs[i]));
        return new Search(target.sources(), target.evidence());
    }

    private List<String> texts(List<Hit> hits) {
        return hits.stream().map(hit -> target.evidence().text(hit.source(), hit.record())).toList();
    }

    @Test
    void showsHitsOfAllSourcesInOrderOfTime() throws IOException {
        var search = search("a x\nb\nc x x\n", "d x\ne x\n");
        assertEquals(List.of("a x", "d x", "e x", "c x x"), texts(search.inTimeOrder(Query.parse("x"))));
    }

    @Test
    void findsRecordByItsContinuation() throws IOException {
        assertEquals(List.of("failed\n\tat Main.run"), texts(search("fine\nfailed\n\tat Main.run\nfine\n").inTimeOrder(Query.parse("Main.run"))));
    }

    @Test
    void expressionMeansOneRecord() throws IOException {
        var search = search("start 1\nend 1\nstart 2 end 2\n");
        assertEquals(List.of("start 2 end 2"), texts(search.inTimeOrder(Query.parse("/start \\d.*end/"))));
        assertEquals(List.of("end 1"), texts(search.inTimeOrder(Query.parse("/^end/"))));
        assertEquals(List.of("start 1", "start 2 end 2"), texts(search.inTimeOrder(Query.parse("/S.A/i"))));
    }

    @Test
    void stopsWhenNobodyWantsMore() throws IOException {
        var search = search("x\n".repeat(100), "xx\n".repeat(100));
        var seen = new ArrayList<Hit>();
        search.scan(Query.parse("x"), hit -> {
            seen.add(hit);
            return seen.size() < 150;
        });
        assertEquals(150, seen.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"needle", "/n[e]+dle/", "/ne.dle/", "/[xyz]\\d{3}needle/", "line 1", "\n"})
    void findsTheSameRecordsAsReadingThemAll(String words) throws IOException {
        var random = new Random(5);
        var lines = new ArrayList<String>();
        for (int i = 0; i < 20_000; i++) {
            var log = new StringBuilder("line ").append(i).append(' ').append("x".repeat(random.nextInt(90)));
            if (random.nextInt(50) == 0) log.append(random.nextInt(900) + 100).append("needle");
            if (random.nextInt(8000) == 0) log.append("y".repeat(700_000)).append("needle");
            lines.add(log.append('\n').toString());
        }
        var search = search(String.join("", lines));
        var pattern = com.google.re2j.Pattern.compile(words.startsWith("/") ? words.substring(1, words.length() - 1) : words);
        List<Integer> expected = IntStream.range(0, lines.size()).filter(i -> pattern.matcher(lines.get(i)).find()).boxed().toList();
        assertEquals(expected, search.inTimeOrder(Query.parse(words)).stream().map(Hit::record).toList());
    }

    @Test
    void ofRecordsInTheSameBytesThoseCountWhoseFieldsMatch() throws IOException {
        String page = "{\"text\":\"[{id:aaa},{id:bbb},{id:ccc}]\",\"url\":\"/threads\"}";
        Path file = Files.writeString(temp.resolve("page.har"), page);
        var intake = target.begin(file);
        var builder = new SegmentBuilder("api", ZoneOffset.UTC, intake);
        for (String id : List.of("aaa", "bbb", "ccc")) {
            builder.begin(0, 1);
            builder.word(builder.column("id"), id.getBytes(UTF_8), 0, 3);
            builder.end(page.length());
        }
        var plain = Sources.plain("x", "y");
        String sha = Digests.sha256(file);
        var content = new dev.lastseen.model.Source.Content(sha, sha, page.length(), page.length(), "plain");
        intake.complete(new dev.lastseen.model.Source(file, content, "har", "api", plain.clock(), plain.receipt()), builder.build());
        var search = new Search(target.sources(), target.evidence());
        assertEquals(List.of(1), search.inTimeOrder(Query.parse("bbb")).stream().map(Hit::record).toList());
        assertEquals(List.of(2), search.inTimeOrder(Query.parse("/c{3}/")).stream().map(Hit::record).toList());
        assertEquals(List.of(0), search.inTimeOrder(Query.parse("/threads")).stream().map(Hit::record).toList(), "what belongs to none is told once");
        assertTrue(search.inTimeOrder(Query.parse("ddd")).isEmpty());
    }
}
