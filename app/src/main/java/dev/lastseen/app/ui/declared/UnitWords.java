package dev.lastseen.app.ui.declared;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.util.StringConverter;

/// Units of time as people write them.
final class UnitWords extends StringConverter<TimeUnit> {
    @Override
    public String toString(TimeUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public TimeUnit fromString(String word) {
        return TimeUnit.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
