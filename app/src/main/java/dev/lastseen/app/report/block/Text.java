package dev.lastseen.app.report.block;

import java.util.List;
import java.util.stream.Collectors;

/// Text on one line: a sentence, a cell of a table.
public record Text(List<Run> runs) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    /// The report's own words.
    public static Text of(String words) {
        return new Text(List.of(new Run.Words(words, Run.Style.PLAIN)));
    }

    public static Text of(Run... runs) {
        return new Text(List.of(runs));
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// What is read, without looks.
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
