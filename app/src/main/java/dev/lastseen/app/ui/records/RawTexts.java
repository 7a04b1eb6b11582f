package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.RawRecords;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.model.explore.Rows;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.CaseProblem;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The raw texts of the records on screen, as they can be shown in one line. What was shown last is kept; what is missing is read in the background together with what
/// stands around it, and a frame waits but a moment for it. Belongs to the screen's thread.
final class RawTexts {
    private static final int KEPT = 4096;
    /// Bytes of a record that are read for one line.
    private static final int SHOWN = 2048;
    /// Nanoseconds that a frame waits for texts.
    private static final long PATIENCE = 6_000_000L;

    /// What a line break and the indent after it take in one line.
    private static final Pattern INDENT = Pattern.compile("\\r?\\n[ \\t]*");

    private final Page page;
    private final Background background;
    private final Runnable came;
    private final Map<Integer, String> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > KEPT;
        }
    };
    private String trouble = "";
    private boolean reading;

    /// @param came told when texts have come that a frame did not wait for
    RawTexts(Page page, Background background, Runnable came) {
        this.page = page;
        this.background = background;
        this.came = came;
    }

    /// What was read.
    private record Texts(Map<Integer, String> byRecord, String trouble) {}

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

    /// Reads rows that are about to be shown, where they are not known yet, and as many before and after them.
    void load(Rows rows, int from, int to) {
        if (reading || knowsAll(rows.records(from, to))) return;
        reading = true;
        int around = to - from;
        int[] missing = Arrays.stream(rows.records(Math.max(0, from - around), Math.min(rows.size(), to + around))).filter(record -> !known.containsKey(record)).toArray();
        boolean[] waiting = {true};
        background.shortly(() -> read(missing), PATIENCE, texts -> {
            reading = false;
            known.putAll(texts.byRecord());
            if (!texts.trouble().isEmpty()) trouble = texts.trouble();
            if (!waiting[0]) came.run();
        });
        waiting[0] = false;
    }

    private boolean knowsAll(int[] records) {
        for (int record : records) {
            if (!known.containsKey(record)) return false;
        }
        return true;
    }

    private Texts read(int[] records) {
        var texts = new HashMap<Integer, String>();
        var trouble = "";
        try (var raw = new RawRecords(page.work().state(), page.work().casework().evidence())) {
            for (int record : records) {
                try {
                    texts.put(record, Visible.of(INDENT.matcher(raw.text(record, SHOWN)).replaceAll("\n")));
                } catch (CaseProblem | UncheckedIOException e) {
                    trouble = String.valueOf(e.getMessage());
                    texts.put(record, fromFields(record));
                }
            }
        }
        return new Texts(texts, trouble);
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
