package dev.lastseen.model.store;

import java.util.Map;
import java.util.Optional;

/// What the analyst decided for a case, by name: the followed kind, the route, a zone. Kept durably.
public interface Settings {
    /// How the names of settings begin that change nothing which is computed from the evidence.
    String ASIDE = "aside.";

    Optional<String> get(String name);

    void put(String name, String value);

    /// Forgets a setting; nothing happens where there is none.
    void remove(String name);

    /// All settings in order of their names.
    Map<String, String> all();
}
