package dev.lastseen.model.store;

import dev.lastseen.model.search.Hit;
import dev.lastseen.model.search.Query;
import dev.lastseen.model.search.Search;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Figures of searching, by hand and not in any build: `java -cp … dev.lastseen.model.store.SearchBenchmark FILE… -- QUERY…`; files are read as lines.
final class SearchBenchmark {
    private static final int ROUNDS = 5;

    private final Search search;
    private final EvidenceReader evidence;

    private SearchBenchmark(MemoryTarget target) {
        evidence = target.evidence();
        search = new Search(target.sources(), evidence);
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = Arrays.asList(arguments);
        int border = words.indexOf("--");
        var target = new MemoryTarget();
        for (String file : words.subList(0, border)) Logs.lines(target, Path.of(file));
        var benchmark = new SearchBenchmark(target);
        for (String query : words.subList(border + 1, words.size())) benchmark.measure(Query.parse(query));
    }

    private void measure(Query query) {
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var first = new Object() {
                long after;
            };
            search.scan(query, _ -> {
                first.after = System.nanoTime();
                return false;
            });
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long all = System.nanoTime();
            List<Hit> hits = search.inTimeOrder(query);
            long texts = System.nanoTime();
            cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
            long length = hits.stream().limit(1000).mapToLong(hit -> evidence.text(hit.source(), hit.record()).length()).sum();
            long end = System.nanoTime();
            IO.println("%s: first hit %d µs, all %d in %d µs (CPU %d µs), text of at most 1000 (%d characters) %d µs".formatted(query, Math.max(0, first.after - start) / 1000,
                    hits.size(), (texts - all) / 1000, cpu / 1000, length, (end - texts) / 1000));
        }
    }
}
