package dev.lastseen.model.segment;

import dev.lastseen.model.value.Ranges;
import dev.lastseen.model.value.ValueCode;
import dev.lastseen.model.value.WordHash;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The distinct words of one segment, as bytes in pages with their length before them. Codes count up from [ValueCode#FIRST_WORD] in order of first
/// appearance. Not thread-safe while it grows; safe to read from many threads once it is sealed. Full pages may leave the memory and are fetched again when
/// they are read, so `page` is asked once a word, not kept for long.
public final class Dictionary {
    /// Longest word that is kept, in bytes.
    public static final int MAX_WORD = 1 << 14;
    static final int PAGE_BITS = 18;
    static final int PAGE = 1 << PAGE_BITS;

    private final PageSink sink;
    private Supplier<byte[]>[] pages = noPages(4);
    private int pageCount;
    private byte[] last = {};
    private int used = PAGE;
    private int[] position = new int[1024];
    private int count;
    private @Nullable WordSlots growing = new WordSlots();
    private @Nullable RecentPages recent = new RecentPages();
    private final WordHash hash = new WordHash();
    private volatile SoftReference<WordSlots> sealed = new SoftReference<>(null);

    /// Takes pages that will not change any more.
    @FunctionalInterface
    interface PageSink {
        Supplier<byte[]> accept(int index, byte[] page);
    }

    Dictionary(PageSink sink) {
        this.sink = sink;
    }

    /// A dictionary that keeps all its words in memory, for values that an analysis derives.
    public static Dictionary inMemory() {
        return new Dictionary((_, page) -> () -> page);
    }

    /// A sealed dictionary.
    ///
    /// @param position of each word: number of its page, then [#PAGE_BITS] bits of the place in the page where its length stands
    Dictionary(List<Supplier<byte[]>> pages, int[] position) {
        this(NO_MORE);
        this.pages = pages.toArray(noPages(0));
        this.pageCount = pages.size();
        this.position = position;
        this.count = position.length;
        this.growing = null;
        this.recent = null;
    }

    private static final PageSink NO_MORE = (_, _) -> {
        throw new IllegalStateException("A sealed dictionary takes no more words.");
    };

    @SuppressWarnings("unchecked")
    private static Supplier<byte[]>[] noPages(int length) {
        return (Supplier<byte[]>[]) new Supplier<?>[length];
    }

    /// Number of words.
    public int size() {
        return count;
    }

    /// One more than the largest code.
    public int limit() {
        return ValueCode.FIRST_WORD + count;
    }

    /// The code of the word `bytes[from, to)`, which is added if it is new. The word must not be empty nor longer than [#MAX_WORD]; the dictionary not sealed.
    public int intern(byte[] bytes, int from, int to) {
        WordSlots slots = growing;
        if (slots == null) throw new IllegalStateException("A sealed dictionary takes no more words.");
        int tag = hash.of(bytes, from, to);
        int slot = find(slots, tag, bytes, from, to);
        int index = slots.index(slot);
        if (index < 0) {
            index = add(bytes, from, to);
            slots.put(slot, tag, index);
        }
        return index + ValueCode.FIRST_WORD;
    }

    /// The code of the word `bytes[from, to)`, or -1 where the segment does not hold it.
    public int lookup(byte[] bytes, int from, int to) {
        WordSlots slots = slots();
        int index = slots.index(find(slots, new WordHash().of(bytes, from, to), bytes, from, to));
        return index < 0 ? -1 : index + ValueCode.FIRST_WORD;
    }

    /// True where `bytes[from, to)` is the word `code`.
    boolean holds(int code, byte[] bytes, int from, int to) {
        return same(code - ValueCode.FIRST_WORD, bytes, from, to);
    }

    /// The page that holds the word `code`; the word stands at [#start] and is [#length] bytes long.
    public byte[] page(int code) {
        int page = position[code - ValueCode.FIRST_WORD] >>> PAGE_BITS;
        return pages[page].get();
    }

    public int start(int code) {
        return (position[code - ValueCode.FIRST_WORD] & (PAGE - 1)) + 2;
    }

    public int length(int code) {
        return length(page(code), start(code));
    }

    /// The length of the word that stands at [#start] `start` of its page.
    public static int length(byte[] page, int start) {
        return ((page[start - 2] & 0xff) << 8) | (page[start - 1] & 0xff);
    }

    /// The word `code` as text; invalid UTF-8 becomes U+FFFD.
    public String text(int code) {
        return new String(page(code), start(code), length(code), StandardCharsets.UTF_8);
    }

    /// Ends the growing: hands over the last page and lets the hash table go when memory is short; [#lookup] builds it again.
    void seal() {
        WordSlots slots = growing;
        if (slots == null) return;
        if (pageCount > 0) closePage();
        position = Arrays.copyOf(position, count);
        sealed = new SoftReference<>(slots);
        growing = null;
        recent = null;
    }

    /// Number of pages, all of which went to the sink once the dictionary is sealed.
    public int pageCount() {
        return pageCount;
    }

    int position(int index) {
        return position[index];
    }

    private WordSlots slots() {
        WordSlots slots = growing;
        if (slots == null) slots = sealed.get();
        return slots != null ? slots : rebuild();
    }

    private synchronized WordSlots rebuild() {
        WordSlots known = sealed.get();
        if (known != null) return known;
        var slots = new WordSlots();
        var hashes = new WordHash();
        for (int i = 0; i < count; i++) {
            int code = i + ValueCode.FIRST_WORD;
            int start = start(code);
            slots.add(hashes.of(page(code), start, start + length(code)), i);
        }
        sealed = new SoftReference<>(slots);
        return slots;
    }

    /// The slot that holds the word, or the free one that it would take.
    private int find(WordSlots slots, int tag, byte[] bytes, int from, int to) {
        int slot = slots.first(tag);
        for (long entry = slots.entry(slot); entry != 0; entry = slots.entry(slot)) {
            if (WordSlots.tagOf(entry) == tag && same(WordSlots.indexOf(entry), bytes, from, to)) return slot;
            slot = slots.next(slot);
        }
        return slot;
    }

    private boolean same(int index, byte[] bytes, int from, int to) {
        int place = position[index];
        RecentPages near = recent;
        byte[] page = near == null ? pages[place >>> PAGE_BITS].get() : near.get(place >>> PAGE_BITS, pages);
        int at = place & (PAGE - 1);
        int length = ((page[at] & 0xff) << 8) | (page[at + 1] & 0xff);
        return length == to - from && Ranges.equal(page, at + 2, bytes, from, length);
    }

    private int add(byte[] bytes, int from, int to) {
        int length = to - from;
        if (used + 2 + length > PAGE) newPage();
        last[used] = (byte) (length >>> 8);
        last[used + 1] = (byte) length;
        System.arraycopy(bytes, from, last, used + 2, length);
        if (count == position.length) position = Arrays.copyOf(position, count * 2);
        position[count] = ((pageCount - 1) << PAGE_BITS) | used;
        used += 2 + length;
        return count++;
    }

    private void newPage() {
        if (pageCount > 0) closePage();
        if (pageCount == pages.length) pages = Arrays.copyOf(pages, pageCount * 2);
        byte[] fresh = new byte[PAGE];
        pages[pageCount++] = () -> fresh;
        last = fresh;
        used = 0;
    }

    private void closePage() {
        pages[pageCount - 1] = sink.accept(pageCount - 1, Arrays.copyOf(last, used));
        if (recent != null) recent.forget(pageCount - 1);
    }
}
