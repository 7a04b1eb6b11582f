package dev.lastseen.model.segment;

import dev.lastseen.model.value.Hash;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The distinct words of one segment, as bytes in pages with their length before them. Codes count up from [ValueCode#FIRST_WORD] in order of first
/// appearance. Not thread-safe while it grows; safe to read from many threads afterwards.
public final class Dictionary {
    /// Longest word that is kept, in bytes.
    public static final int MAX_WORD = 1 << 14;
    private static final int PAGE_BITS = 18;
    private static final int PAGE = 1 << PAGE_BITS;

    private byte[][] pages = new byte[4][];
    private int pageCount;
    private int used = PAGE;
    private int[] position = new int[1024];
    private int[] slots = new int[2048];
    private int[] tags = new int[2048];
    private int count;

    /// Number of words.
    public int size() {
        return count;
    }

    /// One more than the largest code.
    public int limit() {
        return ValueCode.FIRST_WORD + count;
    }

    /// The code of the word `bytes[from, to)`, which is added if it is new. The word must not be empty nor longer than [#MAX_WORD].
    public int intern(byte[] bytes, int from, int to) {
        long hash = Hash.of(bytes, from, to);
        int slot = find(bytes, from, to, hash);
        if (slots[slot] == 0) {
            slots[slot] = add(bytes, from, to) + 1;
            tags[slot] = (int) hash;
            if (count * 2 > slots.length) grow();
        }
        return slots[slot] - 1 + ValueCode.FIRST_WORD;
    }

    /// The code of the word `bytes[from, to)`, or -1 where the segment does not hold it.
    public int lookup(byte[] bytes, int from, int to) {
        int slot = find(bytes, from, to, Hash.of(bytes, from, to));
        return slots[slot] == 0 ? -1 : slots[slot] - 1 + ValueCode.FIRST_WORD;
    }

    /// The page that holds the word `code`; the word stands at [#start] and is [#length] bytes long.
    public byte[] page(int code) {
        return pages[position[code - ValueCode.FIRST_WORD] >>> PAGE_BITS];
    }

    public int start(int code) {
        return (position[code - ValueCode.FIRST_WORD] & (PAGE - 1)) + 2;
    }

    public int length(int code) {
        byte[] page = page(code);
        int at = position[code - ValueCode.FIRST_WORD] & (PAGE - 1);
        return (page[at] & 0xff) << 8 | page[at + 1] & 0xff;
    }

    /// The word `code` as text; invalid UTF-8 becomes U+FFFD.
    public String text(int code) {
        return new String(page(code), start(code), length(code), StandardCharsets.UTF_8);
    }

    private int find(byte[] bytes, int from, int to, long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0 && !(tags[slot] == (int) hash && same(slots[slot] - 1, bytes, from, to))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean same(int index, byte[] bytes, int from, int to) {
        int code = index + ValueCode.FIRST_WORD;
        int start = start(code);
        return Arrays.equals(page(code), start, start + length(code), bytes, from, to);
    }

    private int add(byte[] bytes, int from, int to) {
        int length = to - from;
        if (used + 2 + length > PAGE) newPage();
        byte[] page = pages[pageCount - 1];
        page[used] = (byte) (length >>> 8);
        page[used + 1] = (byte) length;
        System.arraycopy(bytes, from, page, used + 2, length);
        if (count == position.length) position = Arrays.copyOf(position, count * 2);
        position[count] = pageCount - 1 << PAGE_BITS | used;
        used += 2 + length;
        return count++;
    }

    private void newPage() {
        if (pageCount == pages.length) pages = Arrays.copyOf(pages, pageCount * 2);
        pages[pageCount++] = new byte[PAGE];
        used = 0;
    }

    private void grow() {
        int[] oldSlots = slots;
        int[] oldTags = tags;
        slots = new int[oldSlots.length * 2];
        tags = new int[slots.length];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != 0) reinsert(oldSlots[i], oldTags[i]);
        }
    }

    private void reinsert(int stored, int tag) {
        int code = stored - 1 + ValueCode.FIRST_WORD;
        int start = start(code);
        long hash = Hash.of(page(code), start, start + length(code));
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0) slot = slot + 1 & mask;
        slots[slot] = stored;
        tags[slot] = tag;
    }
}
