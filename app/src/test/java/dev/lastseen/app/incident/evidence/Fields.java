package dev.lastseen.app.incident.evidence;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Names with values, in the order in which they are written.
public final class Fields {
    private Fields() {}

    /// The fields `name, value, name, value, …`.
    public static SequencedMap<String, Object> of(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
