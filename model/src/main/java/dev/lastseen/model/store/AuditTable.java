package dev.lastseen.model.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/// The audit trail as rows.
final class AuditTable implements AuditTrail {
    private final CaseDatabase database;
    private final Clock clock;

    AuditTable(CaseDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void add(String action, String detail) {
        database.change(connection -> add(connection, action, detail));
    }

    /// Adds an entry as part of a larger change.
    void add(Connection connection, String action, String detail) throws SQLException {
        AuditEntry last = last(connection);
        var entry = chained(last.chain(), new AuditEntry(last.number() + 1, Instant.ofEpochMilli(clock.millis()), action, detail, ""));
        try (var insert = connection.prepareStatement("insert into audit values (?, ?, ?, ?, ?)")) {
            insert.setInt(1, entry.number());
            insert.setLong(2, entry.at().toEpochMilli());
            insert.setString(3, entry.action());
            insert.setString(4, entry.detail());
            insert.setString(5, entry.chain());
            insert.execute();
        }
    }

    private static AuditEntry last(Connection connection) throws SQLException {
        var found = read(connection, "select * from audit order by number desc limit 1");
        return found.isEmpty() ? new AuditEntry(0, Instant.EPOCH, "", "", "") : found.getFirst();
    }

    private static AuditEntry chained(String before, AuditEntry entry) {
        String text = String.join("\u0000", before, Integer.toString(entry.number()), entry.at().toString(), entry.action(), entry.detail());
        String chain = HexFormat.of().formatHex(Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new AuditEntry(entry.number(), entry.at(), entry.action(), entry.detail(), chain);
    }

    private static List<AuditEntry> read(Connection connection, String query) throws SQLException {
        var entries = new ArrayList<AuditEntry>();
        try (var select = connection.prepareStatement(query); var found = select.executeQuery()) {
            while (found.next()) {
                entries.add(new AuditEntry(found.getInt("number"), Instant.ofEpochMilli(found.getLong("at")), found.getString("action"), found.getString("detail"),
                        found.getString("chain")));
            }
        }
        return entries;
    }

    @Override
    public List<AuditEntry> entries() {
        return List.copyOf(database.read(connection -> read(connection, "select * from audit order by number")));
    }

    @Override
    public OptionalInt firstBroken() {
        String chain = "";
        int number = 1;
        for (AuditEntry entry : entries()) {
            if (entry.number() != number || !chained(chain, entry).equals(entry)) return OptionalInt.of(number);
            chain = entry.chain();
            number++;
        }
        return OptionalInt.empty();
    }
}
