package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Evidence;
import dev.lastseen.model.Source;
import dev.lastseen.model.store.CaseProblem;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.store.SourceBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what is quoted; each source is opened once, and closed with this. One thread.
final class RawText implements AutoCloseable {
    static final int MOST_LINES = 12;
    private static final int MOST_LETTERS = 1200;
    /// More than is shown, so that a secret is never cut in two before it is found.
    private static final int MOST_BYTES = 1 << 16;

    private final EvidenceReader evidence;
    private final boolean hides;
    private final Map<String, SourceBytes> open = new HashMap<>();

    /// @param hides true where folders are to be left out of what is said of a missing file
    RawText(EvidenceReader evidence, boolean hides) {
        this.evidence = evidence;
        this.hides = hides;
    }

    /// @param unread bytes beyond it
    record Excerpt(String text, long unread) {}

    /// What is cited, or why it cannot be shown.
    Excerpt of(Cited one) {
        int length = (int) Math.min(MOST_BYTES, one.length());
        try {
            byte[] bytes = new byte[length];
            int n = bytes(one.source()).read(one.offset(), bytes, 0, length);
            return new Excerpt(new String(bytes, 0, Math.max(0, n), StandardCharsets.UTF_8).stripTrailing(), one.length() - length);
        } catch (CaseProblem gone) {
            return new Excerpt("(these bytes cannot be shown: " + (hides ? Folders.hidden(String.valueOf(gone.getMessage())) : gone.getMessage()) + ")", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(one.source().path() + " cannot be read", e);
        }
    }

    private SourceBytes bytes(Source source) throws IOException {
        var known = open.get(source.content().decodedSha256());
        if (known != null) return known;
        var opened = evidence.open(source);
        open.put(source.content().decodedSha256(), opened);
        return opened;
    }

    /// As much of a line as is shown.
    Evidence shortened(Evidence line) {
        return line.shortened(MOST_LETTERS);
    }

    /// Says what is left out of a quote.
    String more(Excerpt excerpt, List<Evidence> lines) {
        long letters = lines.stream().limit(MOST_LINES).mapToLong(line -> Math.max(0, line.text().length() - MOST_LETTERS)).sum();
        int left = lines.size() - MOST_LINES;
        if (excerpt.unread() > 0) return "… and more: all of it stands at these bytes of the file";
        if (left > 0) return "… and " + Quantity.count(left) + (left == 1 ? " more line" : " more lines") + " of this record";
        return letters > 0 ? "… and " + Quantity.count(letters) + " more characters of this record" : "";
    }

    @Override
    public void close() {
        for (var bytes : open.values()) {
            try {
                bytes.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        open.clear();
    }
}
