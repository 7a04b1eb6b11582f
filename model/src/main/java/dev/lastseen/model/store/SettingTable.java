package dev.lastseen.model.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Settings as rows.
final class SettingTable implements Settings {
    private final CaseDatabase database;
    private final AuditTable audit;

    SettingTable(CaseDatabase database, AuditTable audit) {
        this.database = database;
        this.audit = audit;
    }

    @Override
    public Optional<String> get(String name) {
        return database.read(connection -> {
            try (var select = connection.prepareStatement("select text from setting where name = ?")) {
                select.setString(1, name);
                try (var found = select.executeQuery()) {
                    return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void put(String name, String value) {
        database.change(connection -> {
            try (var merge = connection.prepareStatement("merge into setting values (?, ?)")) {
                merge.setString(1, name);
                merge.setString(2, value);
                merge.execute();
            }
            audit.add(connection, "setting", name + " = " + value);
        });
    }

    @Override
    public void remove(String name) {
        database.change(connection -> {
            try (var delete = connection.prepareStatement("delete from setting where name = ?")) {
                delete.setString(1, name);
                if (delete.executeUpdate() > 0) audit.add(connection, "setting", name + " removed");
            }
        });
    }

    @Override
    public Map<String, String> all() {
        return database.read(connection -> {
            var settings = new LinkedHashMap<String, String>();
            try (var select = connection.prepareStatement("select name, text from setting order by name"); var found = select.executeQuery()) {
                while (found.next()) settings.put(found.getString(1), found.getString(2));
            }
            return Collections.unmodifiableMap(settings);
        });
    }
}
