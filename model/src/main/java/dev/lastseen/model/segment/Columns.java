package dev.lastseen.model.segment;

import dev.lastseen.model.value.TimeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The named columns of a segment. A name is the path of the field inside its record (`message_id`, `attributes.message.id`), or, for what a record inherits,
/// the name of the enclosing array and the field (`threads.created_at`).
public final class Columns {
    private final List<String> names = new ArrayList<>();
    private boolean[] timeNamed = new boolean[64];
    private final List<Boolean> inherited = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();

    /// The number of the column `name`, which is added if it is new.
    ///
    /// @param fromContext true where records inherit the column from the object around them
    public int intern(String name, boolean fromContext) {
        Integer known = byName.get(name);
        if (known != null) return known;
        byName.put(name, names.size());
        names.add(name);
        if (names.size() > timeNamed.length) timeNamed = Arrays.copyOf(timeNamed, timeNamed.length * 2);
        timeNamed[names.size() - 1] = TimeName.isTimeLike(name);
        inherited.add(fromContext);
        return names.size() - 1;
    }

    public int size() {
        return names.size();
    }

    public String name(int column) {
        return names.get(column);
    }

    /// All names, by number.
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /// The number of the column `name`, or -1.
    public int find(String name) {
        return byName.getOrDefault(name, -1);
    }

    /// True where the name lets a bare number be a time.
    public boolean timeNamed(int column) {
        return timeNamed[column];
    }

    /// True where records inherit the column from a context.
    public boolean inherited(int column) {
        return inherited.get(column);
    }
}
