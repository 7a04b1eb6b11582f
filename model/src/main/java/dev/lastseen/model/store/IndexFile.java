package dev.lastseen.model.store;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/// The packed records of all segments, in parts, in one MVStore file: everything in it can be rebuilt from the evidence, so a file of another version or a
/// damaged one is thrown away. A segment's parts count once [#publish] has named it. Threads may use it at the same time.
final class IndexFile implements AutoCloseable {
    /// Raised with every change of how anything in the file is packed.
    static final String VERSION = "1";
    /// Changes are written whenever they take about this many kilobytes, so that an import of any size needs little memory.
    private static final int BUFFER_KB = 4096;
    private static final int CACHE_MB = 1;
    private static final String RESULT = "result.";
    private static final String BODY = "body";
    /// The file is opened again where an interrupted thread had it closed; see [Uninterrupted].
    private static final String RETRY = "retry:";

    private final Path file;
    private final MVStore store;
    private final MVMap<Long, byte[]> parts;
    private final MVMap<String, Long> segments;

    private IndexFile(Path file, MVStore store) {
        this.file = file;
        this.store = store;
        parts = store.openMap("part", new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
        segments = store.openMap("segment", new MVMap.Builder<String, Long>().keyType(StringDataType.INSTANCE).valueType(LongDataType.INSTANCE));
    }

    /// Opens the file; makes a new one where there is none, or none that can be used.
    static IndexFile open(Path file) throws IOException {
        if (Files.exists(file)) {
            IndexFile known = tryOpen(file);
            if (known != null) return known;
            Files.delete(file);
        }
        IndexFile fresh = tryOpen(file);
        if (fresh != null) return fresh;
        throw new CaseProblem(Kind.UNREACHABLE, file + " cannot be written: check that its folder can be.");
    }

    private static @Nullable IndexFile tryOpen(Path file) {
        @Nullable MVStore store = null;
        try {
            store = new MVStore.Builder().fileName(RETRY + file).autoCommitDisabled().autoCommitBufferSize(BUFFER_KB).cacheSize(CACHE_MB).open();
            MVMap<String, String> about = store.openMap("about", new MVMap.Builder<String, String>().keyType(StringDataType.INSTANCE).valueType(StringDataType.INSTANCE));
            if (about.isEmpty()) about.put("version", VERSION);
            if (VERSION.equals(about.get("version"))) return new IndexFile(file, store);
        } catch (MVStoreException e) {
            if (Failures.translate(file, e).kind() == Kind.DISK_FULL) throw Failures.translate(file, e);
        }
        if (store != null) store.closeImmediately();
        return null;
    }

    void put(PartKey key, byte[] body) {
        change(() -> parts.put(key.value(), Checked.seal(body)));
    }

    /// The part `key`, or an exception where it is not there or not what was written.
    byte[] part(PartKey key) {
        byte[] stored = ask(() -> parts.get(key.value()));
        return Checked.open(stored, file);
    }

    /// Makes the segment `number` the one of the source with these decoded bytes. Durable once [#commit] has returned.
    void publish(String decodedSha256, int number) {
        change(() -> segments.put(decodedSha256, (long) number));
    }

    void withdraw(String decodedSha256) {
        change(() -> segments.remove(decodedSha256));
    }

    /// Published segments, by the decoded hash of their source.
    Map<String, Integer> segments() {
        var numbers = new HashMap<String, Integer>();
        change(() -> segments.forEach((sha, number) -> numbers.put(sha, number.intValue())));
        return numbers;
    }

    /// Forgets all parts of the segment `number`.
    void remove(int number) {
        change(() -> {
            long end = PartKey.first(number + 1);
            for (Long key = parts.ceilingKey(PartKey.first(number)); key != null && key < end; key = parts.higherKey(key)) parts.remove(key);
        });
    }

    /// Forgets the parts of every segment but these.
    void keepOnly(Set<Integer> numbers) {
        Long key = ask(parts::firstKey);
        while (key != null) {
            int number = PartKey.number(key);
            if (!numbers.contains(number)) remove(number);
            key = ask(() -> parts.ceilingKey(PartKey.first(number + 1)));
        }
    }

    /// A number that no segment has.
    int nextNumber() {
        Long last = ask(parts::lastKey);
        return last == null ? 1 : PartKey.number(last) + 1;
    }

    /// Each result has a map of its own: a change of one never writes another again, however large.
    void putResult(String name, byte[] body) {
        change(() -> results(name).put(BODY, Checked.seal(body)));
    }

    byte @Nullable [] result(String name) {
        byte[] stored = ask(() -> store.hasMap(RESULT + name) ? results(name).get(BODY) : null);
        return stored == null ? null : Checked.open(stored, file);
    }

    private MVMap<String, byte[]> results(String name) {
        return store.openMap(RESULT + name, new MVMap.Builder<String, byte[]>().keyType(StringDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    }

    void forgetResults() {
        change(() -> store.getMapNames().stream().filter(name -> name.startsWith(RESULT)).toList().forEach(store::removeMap));
    }

    /// Writes all changes; they outlive the process. A loss of power may cost them, and then the evidence is read again: waiting for the disk after every source
    /// would cost more time than reading it.
    void commit() {
        change(store::commit);
    }

    @Override
    public void close() {
        try {
            Uninterrupted.run(() -> {
                store.close();
                return true;
            });
        } catch (MVStoreException e) {
            throw Failures.translate(file, e);
        }
    }

    /// A store that cannot write closes itself, at times without telling whoever wrote.
    private CaseProblem closed() {
        MVStoreException failure = store.getPanicException();
        return failure != null ? Failures.translate(file, failure) : new CaseProblem(Kind.CLOSED, "The case in " + file.getParent() + " has been closed.");
    }

    private void change(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    private <T> @Nullable T ask(Supplier<@Nullable T> action) {
        if (store.isClosed()) throw closed();
        try {
            return Uninterrupted.run(action::get);
        } catch (MVStoreException e) {
            throw Failures.translate(file, e);
        }
    }
}
