package dev.lastseen.model.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the files of copies of evidence were when they were written, as rows.
final class CopyTable {
    private CopyTable() {}

    /// The file of a copy.
    ///
    /// @param sha256 of its bytes, lower-case hex
    record Written(String sha256, long bytes) {}

    /// Adds a row, in place of the one of that name.
    static void put(Connection connection, String name, Written file) throws SQLException {
        try (var merge = connection.prepareStatement("merge into copy values (?, ?, ?)")) {
            merge.setString(1, name);
            merge.setString(2, file.sha256());
            merge.setLong(3, file.bytes());
            merge.execute();
        }
    }

    /// All rows, by the hash of the bytes that were copied.
    static Map<String, Written> all(Connection connection) throws SQLException {
        var rows = new LinkedHashMap<String, Written>();
        try (var select = connection.prepareStatement("select * from copy order by name"); var found = select.executeQuery()) {
            while (found.next()) rows.put(found.getString("name"), new Written(found.getString("sha256"), found.getLong("bytes")));
        }
        return rows;
    }
}
