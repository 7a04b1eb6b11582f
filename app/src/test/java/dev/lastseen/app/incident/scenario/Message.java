package dev.lastseen.app.incident.scenario;

import java.util.HashMap;
import java.util.Map;

/// One message on its way through a [Flow].
///
/// @param number which one it is, from 0
/// @param id     the identifier by which the truth knows it
/// @param data   whatever else a story has to remember of it
record Message(int number, String id, Map<String, Object> data) {
    Message(int number, String id) {
        this(number, id, new HashMap<>());
    }

    /// The remembered value as text; it must exist.
    String get(String name) {
        return String.valueOf(data.get(name));
    }

    Message with(String name, Object value) {
        data.put(name, value);
        return this;
    }
}
