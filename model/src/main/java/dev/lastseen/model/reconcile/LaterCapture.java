package dev.lastseen.model.reconcile;

import dev.lastseen.model.follow.Spelling;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;

/// Finds wanted messages in the records of one later source, whatever their columns are called there. Values that chance makes equal, such as whole numbers and
/// short words, count only in one column: one that is named like a followed one, or else the one that holds most of them and little else.
final class LaterCapture {
    private static final int LEAST_LENGTH = 5;
    private static final double MOSTLY = 0.5;
    private static final int NOBODY = -1;
    private final Segment segment;
    private final Wanted wanted;
    private final int[] byWord;

    /// Receives each record that shows a wanted message.
    @FunctionalInterface
    interface SightingVisitor {
        void sighting(int message, String identifier, int record);
    }

    LaterCapture(Segment segment, Wanted wanted) {
        this.segment = segment;
        this.wanted = wanted;
        byWord = new int[segment.dictionary().limit()];
        Arrays.fill(byWord, NOBODY);
        var spelling = new Spelling();
        for (int code = ValueCode.FIRST_WORD; code < byWord.length; code++) {
            spelling.load(segment.dictionary(), code);
            byWord[code] = wanted.message(spelling.text());
        }
    }

    void sightings(SightingVisitor visitor) {
        int trusted = columnOfWeakValues();
        for (int column = 0; column < segment.columns().size(); column++) {
            boolean weakToo = column == trusted;
            segment.scan(column, (record, code) -> {
                int message = message(code);
                if (message != NOBODY && (weakToo || !isWeak(code))) visitor.sighting(message, segment.text(record, code), record);
            });
        }
    }

    private int message(int code) {
        if (ValueCode.isInteger(code)) return wanted.message(Integer.toString(ValueCode.integer(code)));
        return ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD ? byWord[code] : NOBODY;
    }

    private boolean isWeak(int code) {
        return ValueCode.isInteger(code) || segment.dictionary().length(code) < LEAST_LENGTH;
    }

    private int columnOfWeakValues() {
        int best = NOBODY;
        double most = 0;
        for (int column = 0; column < segment.columns().size(); column++) {
            boolean named = wanted.isNamedLikeFollowed(segment.columns().name(column));
            double share = shareOfWeak(column);
            if (share > 0 && (named || share >= MOSTLY) && share + (named ? 1 : 0) > most) {
                most = share + (named ? 1 : 0);
                best = column;
            }
        }
        return best;
    }

    /// Share of a column's values that are weak and wanted.
    private double shareOfWeak(int column) {
        int[] counts = new int[2];
        segment.scan(column, (_, code) -> {
            counts[0]++;
            if (message(code) != NOBODY && isWeak(code)) counts[1]++;
        });
        return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
    }
}
