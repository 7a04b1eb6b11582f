package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Sample;
import dev.lastseen.model.check.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Who did what a record tells, and whether that was a machine.
final class Actors {
    private final FieldNames names = new FieldNames();

    /// Fields that name an actor.
    List<String> fields(Sample sample) {
        var fields = new ArrayList<String>();
        for (String field : sample.fields()) {
            if (names.is("actor", field)) fields.add(field);
        }
        return fields;
    }

    /// True where one of the fields names a machine: `triage-bot`, `bot`, `AutoResponder`.
    boolean isBot(int record, List<String> fields, Scene scene) {
        return fields.stream().anyMatch(field -> isBot(scene.text(record, field)));
    }

    private boolean isBot(String name) {
        String apart = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        for (String part : apart.split("[^a-z]+", -1)) {
            if (names.means("bot", part)) return true;
        }
        return apart.endsWith("bot");
    }
}
