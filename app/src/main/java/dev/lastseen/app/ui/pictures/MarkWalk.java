package dev.lastseen.app.ui.pictures;

import dev.lastseen.app.picture.Mark;
import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Goes from mark to mark with the arrow keys: to the nearest in that direction, straight ahead before aside.
final class MarkWalk {
    private static final double ASIDE = 3;

    private MarkWalk() {}

    /// The first mark where there was none; null where there is none in that direction.
    static @Nullable Mark next(List<Mark> marks, @Nullable Mark from, KeyCode key) {
        if (from == null) return marks.isEmpty() ? null : marks.getFirst();
        return marks.stream()
                .filter(mark -> ahead(from, mark, key) > 0.5)
                .min(Comparator.comparingDouble(mark -> ahead(from, mark, key) + ASIDE * aside(from, mark, key)))
                .orElse(null);
    }

    private static double ahead(Mark from, Mark to, KeyCode key) {
        double dx = to.bounds().middleX() - from.bounds().middleX();
        double dy = to.bounds().middleY() - from.bounds().middleY();
        return switch (key) {
            case LEFT -> -dx;
            case RIGHT -> dx;
            case UP -> -dy;
            default -> dy;
        };
    }

    private static double aside(Mark from, Mark to, KeyCode key) {
        boolean level = key == KeyCode.LEFT || key == KeyCode.RIGHT;
        return level ? Math.abs(to.bounds().middleY() - from.bounds().middleY()) : Math.abs(to.bounds().middleX() - from.bounds().middleX());
    }
}
