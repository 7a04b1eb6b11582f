package dev.lastseen.app.picture.route;

import dev.lastseen.app.picture.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which parts of the picture are taken: by what nothing may cover, and by bands, which labels cover only where there is no other room.
final class Room {
    private final List<Rect> taken = new ArrayList<>();
    private final List<Rect> bands = new ArrayList<>();

    void take(Rect rect) {
        taken.add(rect);
    }

    void takeByBand(Rect rect) {
        bands.add(rect);
    }

    /// The first candidate that covers nothing; else the first that covers only bands; null where each covers something.
    @Nullable Rect first(List<Rect> candidates) {
        Rect second = null;
        for (var candidate : candidates) {
            if (!isFree(candidate)) continue;
            if (bands.stream().noneMatch(candidate::overlaps)) return candidate;
            if (second == null) second = candidate;
        }
        return second;
    }

    /// The first candidate that covers at most bands; null where there is none.
    @Nullable Rect firstFree(List<Rect> candidates) {
        return candidates.stream().filter(this::isFree).findFirst().orElse(null);
    }

    /// True where nothing that may not be covered is there.
    boolean isFree(Rect place) {
        return taken.stream().noneMatch(place::overlaps);
    }

    /// As [#first], and takes it; where each covers something, the last one, moved down until it is free.
    Rect place(List<Rect> candidates) {
        Rect place = first(candidates);
        if (place == null) place = below(candidates.getLast());
        take(place);
        return place;
    }

    private Rect below(Rect place) {
        Rect at = place;
        while (!isFree(at)) at = at.moved(0, 4);
        return at;
    }

    double bottom() {
        return Stream.concat(taken.stream(), bands.stream()).mapToDouble(Rect::bottom).max().orElse(0);
    }
}
