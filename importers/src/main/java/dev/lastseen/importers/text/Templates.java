package dev.lastseen.importers.text;

import dev.lastseen.model.value.Ranges;
import dev.lastseen.model.value.WordHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The masked texts of a source. A line whose identifier happens to hold no digit joins the template that it fits (1.6 % of ten base-32 characters hold none).
final class Templates {
    private static final int LIMIT = 1 << 14;
    private static final int TRIED = 64;

    private final WordHash hash = new WordHash();
    private @Nullable Template[] slots = new @Nullable Template[256];
    private int count;
    private final Map<Integer, List<Template>> established = new HashMap<>();

    /// The template of a masked text, which is added if it is new; null where there are too many.
    @Nullable Template find(Mask mask) {
        int tag = hash.of(mask.bytes, 0, mask.length);
        int at = slot(tag, mask);
        Template known = slots[at];
        if (known != null) return known;
        if (count == LIMIT) return null;
        var added = new Template(mask, tag);
        slots[at] = added;
        if (++count * 2 > slots.length) grow();
        return added;
    }

    private int slot(int tag, Mask mask) {
        int slot = tag & (slots.length - 1);
        while (true) {
            Template there = slots[slot];
            if (there == null || there.hash == tag && same(there.mask, mask)) return slot;
            slot = slot + 1 & (slots.length - 1);
        }
    }

    private static boolean same(byte[] known, Mask mask) {
        return known.length == mask.length && Ranges.equal(known, 0, mask.bytes, 0, mask.length);
    }

    private void grow() {
        @Nullable Template[] old = slots;
        slots = new @Nullable Template[old.length * 2];
        for (Template template : old) {
            if (template == null) continue;
            int slot = template.hash & (slots.length - 1);
            while (slots[slot] != null) slot = slot + 1 & (slots.length - 1);
            slots[slot] = template;
        }
    }

    /// Counts a line of its own template.
    void count(Template template, byte[] bytes, Mask line) {
        boolean before = template.isEstablished();
        template.observe(bytes, line);
        if (!before && template.isEstablished() && template.columns.length > 0) {
            established.computeIfAbsent(template.wordAt.length, _ -> new ArrayList<>()).add(template);
        }
    }

    /// An established template that the line fits when some of its words are taken for values; these then stand as variables in the mask. Null where there is none.
    @Nullable Template joined(Template own, byte[] bytes, Mask line) {
        if (own.isEstablished()) return null;
        List<Template> candidates = established.getOrDefault(line.words, List.of());
        int tries = Math.min(TRIED, candidates.size());
        for (int i = 0; i < tries; i++) {
            Template candidate = candidates.get(i);
            if (candidate != own && new Joining(candidate, bytes, line).fits()) return candidate;
        }
        return null;
    }
}
