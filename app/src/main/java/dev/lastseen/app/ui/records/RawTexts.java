package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.RawRecords;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.CaseProblem;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The raw texts of the records on screen, as they can be shown in one line. What was shown last is kept; what is missing is read at once, a few records at a time,
/// so a frame never waits long. Belongs to the screen's thread.
final class RawTexts {
    private static final int KEPT = 4096;
    /// Bytes of a record that are read for one line.
    private static final int SHOWN = 2048;
    /// Nanoseconds that a frame may read for.
    private static final long PATIENCE = 7_000_000L;

    /// What a line break and the indent after it take in one line.
    private static final Pattern INDENT = Pattern.compile("\\r?\\n[ \\t]*");

    private final Page page;
    private final Map<Integer, String> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > KEPT;
        }
    };
    private String trouble = "";

    RawTexts(Page page) {
        this.page = page;
    }

    /// True where the texts are those of the page's records.
    boolean isOf(Page other) {
        return page.work().state().analysis() == other.work().state().analysis();
    }

    /// Why texts cannot be read, as one sentence; empty where they can.
    String trouble() {
        return trouble;
    }

    /// The text of a record that [#load] has read; else empty.
    String text(int record) {
        return known.getOrDefault(record, "");
    }

    /// Reads what is not known yet. False where time ran out before all was read.
    boolean load(int[] records) {
        if (knowsAll(records)) return true;
        long end = System.nanoTime() + PATIENCE;
        try (var raw = new RawRecords(page.work().state(), page.work().casework().evidence())) {
            for (int record : records) {
                if (known.containsKey(record)) continue;
                if (System.nanoTime() > end) return false;
                known.put(record, read(raw, record));
            }
        }
        return true;
    }

    private boolean knowsAll(int[] records) {
        for (int record : records) {
            if (!known.containsKey(record)) return false;
        }
        return true;
    }

    private String read(RawRecords raw, int record) {
        try {
            return Visible.of(INDENT.matcher(raw.text(record, SHOWN)).replaceAll("\n"));
        } catch (CaseProblem | UncheckedIOException e) {
            trouble = String.valueOf(e.getMessage());
            return fromFields(record);
        }
    }

    /// Where the evidence is gone, what the case itself holds of the record.
    private String fromFields(int record) {
        var space = page.explorer().space();
        Segment segment = space.segment(space.source(record));
        int local = space.local(record);
        var text = new StringBuilder();
        segment.row(local, (column, code) -> text.append(segment.columns().name(column)).append('=').append(segment.text(local, code)).append(' '));
        return Visible.of(text.toString().strip());
    }
}
