package dev.lastseen.importers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class LayoutTest {
    private static final List<String> TEXTS = List.of(
            "{time} - {logger} - {level} - {text}", "{time} {level} {logger}: {text}", "{time} {level} [{thread}] {logger.}: {text}", "{time} {level} [{thread}] {text}",
            "{time} {level} {logger.} {text}", "{time} {logger.} {level} {text}", "<{pri}>1 {time} {host} {sd} {text}", "<{pri}>{time} {host} {text}", "{letter} {time} {text}",
            "{letter} {text}", "[{time}] {level} {text}", "[{time}] [{level}] {text}", "{time} {text}");
    private static final List<String> PIECES = List.of("2026-04-15 06:00:01,028", "2026-04-15T06:00:01Z", "INFO", "warn", "stock.create", "main", "[main]", "stock.create:", "-",
            "<13>1", "<14>", "[a b=\"1\"]", "I", "[2026-04-15 06:00:01]", "[INFO]", "host", "some text", "");

    @RepeatedTest(20)
    void layoutsThatBeginAlikeMatchAsEachAlone(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        List<Layout> together = Layout.compile(TEXTS, LevelWords.standard());
        List<Layout> alone = TEXTS.stream().map(text -> Layout.compile(List.of(text), LevelWords.standard()).getFirst()).toList();
        for (int i = 0; i < 300; i++) {
            List<String> pieces = new ArrayList<>();
            for (int k = random.nextInt(6); k >= 0; k--) pieces.add(PIECES.get(random.nextInt(PIECES.size())));
            String line = String.join(" ".repeat(1 + random.nextInt(2)), pieces);
            assertEquals(found(alone, line, true), found(together, line, false), line);
        }
    }

    private static String found(List<Layout> layouts, String line, boolean afresh) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        var match = new LineMatch(List.of(TimePattern.ISO.reader(Instant.EPOCH)));
        match.line();
        for (int i = 0; i < layouts.size(); i++) {
            if (afresh) match.line();
            if (layouts.get(i).matches(bytes, 0, bytes.length, match)) return i + " " + parts(layouts.get(i), match, line);
        }
        return "none";
    }

    private static String parts(Layout layout, LineMatch match, String line) {
        var parts = new StringBuilder(match.timed + " " + match.level + " " + line.substring(match.textFrom) + " " + line.substring(match.dataFrom, match.dataTo));
        for (int slot = 0; slot < layout.fields().size(); slot++) parts.append(" ").append(line, match.from[slot], match.to[slot]);
        return parts.toString();
    }
}
