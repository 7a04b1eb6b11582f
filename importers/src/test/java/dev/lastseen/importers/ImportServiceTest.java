package dev.lastseen.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Source;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.MemoryTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportServiceTest {
    private static final String LOG = """
            2026-04-15 06:00:01,028 INFO stock.create: order created order_id=7
            2026-04-15 06:00:02,028 INFO stock.create: order created order_id=8
            Traceback (most recent call last):
              File "x.py", line 7
            2026-04-15 06:00:03,028 INFO stock.create: order created order_id=9
            """;

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ImportResult> run(Path... paths) {
        return new ImportService().importAll(List.of(paths), ImportOptions.NONE, new MemoryTarget(), Progress.NONE);
    }

    private static ImportResult.Imported one(Path path) {
        return assertInstanceOf(ImportResult.Imported.class, run(path).getFirst());
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) zip.write(LOG.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void readsTheOneFileOfAnArchive() throws IOException {
        var source = one(write("a.zip", zip("logs/", "logs/b.log"))).source();
        assertEquals("zip", source.content().encoding());
        assertEquals(LOG.length(), source.content().decoded());
        assertEquals("a", source.system());
    }

    @Test
    void saysThatAnArchiveHoldsMoreThanWasRead() throws IOException {
        var receipt = one(write("a.zip", zip("b.log", "c.log"))).source().receipt();
        assertTrue(receipt.problems().incomplete().orElseThrow().reason().contains("only b.log was read"), receipt.toString());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, LOG, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    @Test
    void tellsWhatASourceIsAndWhatBecameOfIt() throws IOException {
        Source source = one(write("stock.log", LOG)).source();
        assertEquals("python-logging", source.format());
        assertEquals("stock", source.system());
        assertEquals(3, source.receipt().records());
        assertEquals(2, source.receipt().continuations());
        assertEquals(LOG.length(), source.receipt().bytes().records());
        assertEquals(LOG.length(), source.content().stored());
        assertTrue(source.clock().assumed());
        assertEquals(source.content().sha256(), source.content().decodedSha256());
    }

    @Test
    void readsFoldersInOrderOfTheirPaths() throws IOException {
        write("b/two.log", LOG);
        write("a/one.log", LOG.replace("7", "17"));
        write("c.log", LOG.replace("7", "27"));
        assertEquals(List.of("one.log", "two.log", "c.log"), run(folder).stream().map(result -> result.path().getFileName().toString()).toList());
    }

    @Test
    void addsTheSameBytesOnlyOnce() throws IOException {
        List<ImportResult> results = run(write("a.log", LOG), write("b.log.gz", gzip(LOG.getBytes(StandardCharsets.UTF_8))));
        assertEquals(1, results.stream().filter(ImportResult.Imported.class::isInstance).count());
        assertEquals(1, results.stream().filter(ImportResult.Duplicate.class::isInstance).count());
    }

    @Test
    void unpacksGzipOfSeveralMembers() throws IOException {
        int half = LOG.indexOf("2026", 10);
        byte[] first = gzip(LOG.substring(0, half).getBytes(StandardCharsets.UTF_8));
        byte[] second = gzip(LOG.substring(half).getBytes(StandardCharsets.UTF_8));
        Source source = one(write("stock.log.1.gz", join(first, second))).source();
        assertEquals("gzip", source.content().encoding());
        assertEquals("stock", source.system());
        assertEquals(3, source.receipt().records());
        assertEquals(LOG.length(), source.receipt().bytes().accounted());
    }

    @Test
    void readsWhatACutGzipHoldsAndSaysThatItIsCut() throws IOException {
        byte[] random = new byte[40_000];
        new java.util.Random(3).nextBytes(random);
        String noise = LOG + "x" + Arrays.toString(random);
        byte[] packed = gzip(noise.getBytes(StandardCharsets.UTF_8));
        Source source = one(write("stock.log.gz", Arrays.copyOf(packed, packed.length / 2))).source();
        assertEquals(Incomplete.Cause.CUT, source.incomplete().orElseThrow().cause());
        assertEquals(3, source.receipt().records());
        assertEquals(source.receipt().bytes().total(), source.receipt().bytes().accounted());
    }

    @Test
    void countsFromTheByteOrderMark() throws IOException {
        var imported = one(write("stock.log", "\ufeff" + LOG));
        assertEquals(3, imported.segment().offset(0));
        assertEquals(3, imported.source().receipt().bytes().blank());
        assertEquals(LOG.length() + 3, imported.source().receipt().bytes().accounted());
    }

    @Test
    void readsUtf16AndTheWesternCodePage() throws IOException {
        Source wide = one(write("wide.log", join(new byte[] {(byte) 0xff, (byte) 0xfe}, LOG.getBytes(StandardCharsets.UTF_16LE)))).source();
        assertEquals("utf-16le", wide.content().encoding());
        assertEquals(3, wide.receipt().records());
        Source western = one(write("western.log", LOG.replace("created", "geändert, nämlich größer").getBytes(Charset.forName("windows-1252")))).source();
        assertEquals("windows-1252", western.content().encoding());
        assertEquals(1, western.receipt().problems().warnings().size());
    }

    @Test
    void givesAReceiptForWhatIsNoEvidence() throws IOException {
        Source empty = one(write("empty.log", "")).source();
        Source picture = one(write("screen.png", join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, new byte[500]))).source();
        assertEquals(List.of("none", "none"), List.of(empty.format(), picture.format()));
        assertEquals(0, picture.receipt().records());
        assertEquals("not read as evidence: a PNG picture", picture.receipt().problems().warnings().getFirst().message());
        assertEquals(508, picture.receipt().bytes().accounted());
    }

    @Test
    void keepsAnEndlessLineAsARejectedRange() throws IOException {
        byte[] endless = new byte[5_000_000];
        Arrays.fill(endless, (byte) 'x');
        byte[] log = LOG.getBytes(StandardCharsets.UTF_8);
        var imported = one(write("stock.log", join(log, endless, "\n".getBytes(StandardCharsets.UTF_8), log)));
        assertEquals(6, imported.segment().size());
        var rejected = imported.source().receipt().problems().rejected().getFirst();
        assertEquals(List.of(6L, (long) log.length, 5_000_001L), List.of(rejected.line(), rejected.offset(), rejected.length()));
        assertEquals(log.length + 5_000_001L, imported.segment().offset(3));
        assertEquals(7, imported.segment().line(3));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        List<ImportResult> results = run(folder.resolve("missing.log"), write("stock.log", LOG));
        var failed = assertInstanceOf(ImportResult.Failed.class, results.get(0));
        assertEquals("there is no such file or folder; check the spelling", failed.problem());
        assertInstanceOf(ImportResult.Imported.class, results.get(1));
    }

    @Test
    void passesOverAFolderWithoutPermission() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        write("stock.log", LOG);
        assertTrue(closed.toFile().setReadable(false) && closed.toFile().setExecutable(false));
        List<ImportResult> results;
        try {
            assumeFalse(Files.isReadable(closed), "this user may read everything");
            results = run(folder);
        } finally {
            assertTrue(closed.toFile().setReadable(true) && closed.toFile().setExecutable(true));
        }
        assertEquals(1, results.stream().filter(ImportResult.Failed.class::isInstance).count());
        assertEquals(1, results.stream().filter(ImportResult.Imported.class::isInstance).count());
    }

    @Test
    void warnsOfAFileThatGrowsMeanwhile() throws IOException {
        String big = LOG.repeat(3000);
        Path file = write("stock.log", big);
        var memory = new MemoryTarget();
        SegmentTarget growing = path -> {
            append(file);
            return memory.begin(path);
        };
        var imported = assertInstanceOf(ImportResult.Imported.class,
                new ImportService().importAll(List.of(file), ImportOptions.NONE, growing, Progress.NONE).getFirst());
        assertTrue(imported.source().receipt().problems().warnings().getFirst().message().startsWith("the file grew while it was read"));
    }

    @Test
    void keepsNothingOfACancelledImport() throws IOException {
        Path file = write("stock.log", LOG.repeat(20_000));
        var target = new MemoryTarget();
        var cancelled = new Progress() {
            @Override
            public void advanced(Path path, long bytes, long total, long records) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertEquals(List.of(new ImportResult.Cancelled(file)), new ImportService().importAll(List.of(file), ImportOptions.NONE, target, cancelled));
    }

    @Test
    void doesWhatTheAnalystOverrules() throws IOException {
        Path file = write("stock.log", LOG);
        var matcher = FileSystems.getDefault().getPathMatcher("glob:*.log");
        var options = new ImportOptions(List.of(new ImportOptions.Rule("warehouse", matcher)), List.of(new ImportOptions.Rule("lines", matcher)),
                Optional.of(ZoneId.of("Europe/Berlin")));
        var imported = assertInstanceOf(ImportResult.Imported.class,
                new ImportService().importAll(List.of(file), options, new MemoryTarget(), Progress.NONE).getFirst());
        assertEquals(List.of("lines", "warehouse"), List.of(imported.source().format(), imported.source().system()));
        assertEquals(ZoneId.of("Europe/Berlin"), imported.source().clock().zone());
    }
}
