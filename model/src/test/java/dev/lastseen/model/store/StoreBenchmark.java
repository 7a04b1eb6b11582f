package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import dev.lastseen.model.segment.ChunkPacker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Figures of the store, by hand and not in any build: `java -cp … dev.lastseen.model.store.StoreBenchmark FOLDER`, which must not exist and is left behind.
final class StoreBenchmark {
    private final Path folder;
    private final UserKey key;

    private StoreBenchmark(Path folder) {
        this.folder = folder;
        key = UserKey.in(folder.resolve("home"));
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new StoreBenchmark(Path.of(arguments[0]));
        var made = new BenchmarkSegments().make();
        say("records", made.stream().mapToLong(m -> m.segment().size()).sum());
        say("values", made.stream().flatMap(m -> m.chunks().stream()).mapToLong(c -> c.rows().codes().length).sum());
        for (int round = 1; round <= 3; round++) benchmark.store(made, "case" + round, round);
        for (int round = 1; round <= 3; round++) benchmark.load("case1", round);
        benchmark.pack(made);
    }

    private void store(List<BenchmarkSegments.Made> made, String name, int round) throws Exception {
        measured("round " + round + ": create, store, close", () -> {
            var store = measured("    create", () -> CaseStore.create(folder.resolve(name), key));
            for (var one : made) measured("    " + one.name(), () -> add(store, one));
            return measured("    close", () -> {
                store.close();
                return 0;
            });
        });
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) say("    bytes of " + file.getFileName(), Files.size(file));
        }
    }

    private static boolean add(CaseStore store, BenchmarkSegments.Made made) {
        Source source = Sources.plain(made.name(), made.name());
        var intake = store.begin(source.path());
        for (int i = 0; i < made.chunks().size(); i++) intake.accept(i, made.chunks().get(i));
        for (int i = 0; i < made.pages().size(); i++) intake.acceptPage(i, made.pages().get(i));
        return intake.complete(source, made.segment());
    }

    private void load(String name, int round) throws Exception {
        try (var store = measured("load " + round + ": open", () -> CaseStore.open(folder.resolve(name), key))) {
            for (int pass = 1; pass <= 2; pass++) measured("    all columns, pass " + pass, () -> scanAll(store));
            measured("    all words", () -> words(store));
            for (int pass = 1; pass <= 4; pass++) {
                byte[] id = BenchmarkSegments.someId(pass);
                measured("    records of one message, pass " + pass, () -> path(store, id));
            }
        }
    }

    private static long scanAll(CaseStore store) {
        long[] sum = {0};
        for (var entry : store.sources()) {
            var segment = entry.segment();
            for (int column = 0; column < segment.columns().size(); column++) segment.scan(column, (_, code) -> sum[0] += code);
        }
        return sum[0];
    }

    /// How many records of all sources hold a value, whatever its column.
    private static int path(CaseStore store, byte[] id) {
        int[] found = {0};
        for (var entry : store.sources()) {
            var segment = entry.segment();
            int wanted = segment.dictionary().lookup(id, 0, id.length);
            for (int column = 0; wanted >= 0 && column < segment.columns().size(); column++) {
                if (segment.columns().name(column).endsWith("id")) segment.scan(column, (_, code) -> found[0] += code == wanted ? 1 : 0);
            }
        }
        return found[0];
    }

    private static long words(CaseStore store) {
        long length = 0;
        for (var entry : store.sources()) {
            var words = entry.segment().dictionary();
            for (int code = words.limit() - words.size(); code < words.limit(); code++) length += words.length(code);
        }
        return length;
    }

    private void pack(List<BenchmarkSegments.Made> made) throws Exception {
        var chunks = made.stream().flatMap(m -> m.chunks().stream()).toList();
        for (int round = 1; round <= 3; round++) {
            List<byte[]> packed = measured("pack all chunks", () -> {
                var packer = new ChunkPacker();
                return chunks.stream().map(packer::pack).toList();
            });
            measured("unpack all chunks", () -> packed.stream().map(ChunkPacker::unpack).mapToInt(c -> c.size()).sum());
            if (round == 1) say("bytes packed", packed.stream().mapToLong(b -> b.length).sum());
        }
    }

    private static <T> T measured(String what, Callable<T> work) throws Exception {
        long cpu = cpu();
        long wall = System.nanoTime();
        T result = work.call();
        say(what, (System.nanoTime() - wall) / 1_000_000 + " ms, CPU " + (cpu() - cpu) / 1_000_000 + " ms");
        return result;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void say(String what, Object figure) {
        IO.println("%-40s %s".formatted(what, figure));
    }
}
