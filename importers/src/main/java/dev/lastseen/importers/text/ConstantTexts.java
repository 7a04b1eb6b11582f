package dev.lastseen.importers.text;

import dev.lastseen.model.value.Ranges;
import dev.lastseen.model.value.WordHash;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Texts in which nothing varies, with their templates: programs that log fields beside a text write the same few again and again. Those that share a place push each
/// other out.
final class ConstantTexts {
    private static final int PLACES = 256;
    private static final int LONGEST = 96;

    private final WordHash hash = new WordHash();
    private final byte[][] texts = new byte[PLACES][];
    private final @Nullable Template[] templates = new @Nullable Template[PLACES];

    /// The template of `bytes[from, to)`; null where that is no text that was added.
    @Nullable Template find(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) return null;
        int place = hash.of(bytes, from, to) >>> 24;
        byte[] text = texts[place];
        return text != null && text.length == to - from && Ranges.equal(text, 0, bytes, from, text.length) ? templates[place] : null;
    }

    void add(byte[] bytes, int from, int to, Template template) {
        if (to - from > LONGEST) return;
        int place = hash.of(bytes, from, to) >>> 24;
        texts[place] = Arrays.copyOfRange(bytes, from, to);
        templates[place] = template;
    }
}
