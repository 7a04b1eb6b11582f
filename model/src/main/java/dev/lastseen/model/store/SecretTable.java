package dev.lastseen.model.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/// What never leaves a case, by name. Its audit trail tells nothing of it.
final class SecretTable {
    private final CaseDatabase database;

    SecretTable(CaseDatabase database) {
        this.database = database;
    }

    /// What is kept under the name; made and kept when it is asked for first.
    String get(String name, Supplier<String> fresh) {
        return database.changed(connection -> {
            String known = read(connection, name);
            if (!known.isEmpty()) return known;
            String made = fresh.get();
            try (var insert = connection.prepareStatement("insert into secret values (?, ?)")) {
                insert.setString(1, name);
                insert.setString(2, made);
                insert.execute();
            }
            return made;
        });
    }

    private static String read(Connection connection, String name) throws SQLException {
        try (var select = connection.prepareStatement("select text from secret where name = ?")) {
            select.setString(1, name);
            try (var found = select.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }
}
