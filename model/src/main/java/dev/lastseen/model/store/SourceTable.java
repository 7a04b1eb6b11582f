package dev.lastseen.model.store;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Receipt;
import dev.lastseen.model.Rejected;
import dev.lastseen.model.Source;
import dev.lastseen.model.Warning;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Sources and their receipts as rows.
final class SourceTable {
    private SourceTable() {}

    /// A source as it is stored.
    ///
    /// @param modified when its file was last changed at the time of import, milliseconds since 1970 UTC
    record Row(int id, Source source, long modified) {}

    /// Adds a row, in place of the one with this id.
    static void put(Connection connection, Row row) throws SQLException {
        try (var delete = connection.prepareStatement("delete from source where id = ?")) {
            delete.setInt(1, row.id());
            delete.execute();
        }
        try (var insert = connection.prepareStatement("insert into source values (?" + ", ?".repeat(23) + ")")) {
            insert.setInt(1, row.id());
            identity(insert, row.source());
            receipt(insert, row.source().receipt());
            insert.setLong(24, row.modified());
            insert.execute();
        }
        rejected(connection, row);
        warnings(connection, row);
    }

    private static void identity(PreparedStatement insert, Source source) throws SQLException {
        insert.setString(2, source.path().toString());
        insert.setString(3, source.content().sha256());
        insert.setString(4, source.content().decodedSha256());
        insert.setLong(5, source.content().stored());
        insert.setLong(6, source.content().decoded());
        insert.setString(7, source.content().encoding());
        insert.setString(8, source.format());
        insert.setString(9, source.system());
        insert.setString(10, source.clock().zone().getId());
        insert.setBoolean(11, source.clock().assumed());
    }

    private static void receipt(PreparedStatement insert, Receipt receipt) throws SQLException {
        insert.setLong(12, receipt.records());
        insert.setLong(13, receipt.continuations());
        insert.setLong(14, receipt.bytes().records());
        insert.setLong(15, receipt.bytes().rejected());
        insert.setLong(16, receipt.bytes().blank());
        insert.setLong(17, receipt.bytes().total());
        optional(insert, 18, receipt.span().from());
        optional(insert, 19, receipt.span().to());
        insert.setLong(20, receipt.problems().rejectedCount());
        var end = receipt.problems().incomplete();
        insert.setString(21, end.map(e -> e.cause().name()).orElse(null));
        insert.setLong(22, end.map(Incomplete::line).orElse(0L));
        insert.setString(23, end.map(Incomplete::reason).orElse(null));
    }

    private static void optional(PreparedStatement insert, int at, OptionalLong value) throws SQLException {
        if (value.isPresent()) insert.setLong(at, value.getAsLong());
        else insert.setNull(at, Types.BIGINT);
    }

    private static void rejected(Connection connection, Row row) throws SQLException {
        List<Rejected> ranges = row.source().receipt().problems().rejected();
        if (ranges.isEmpty()) return;
        try (var insert = connection.prepareStatement("insert into rejected values (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < ranges.size(); i++) {
                insert.setInt(1, row.id());
                insert.setInt(2, i);
                insert.setLong(3, ranges.get(i).line());
                insert.setLong(4, ranges.get(i).offset());
                insert.setLong(5, ranges.get(i).length());
                insert.setString(6, ranges.get(i).reason());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void warnings(Connection connection, Row row) throws SQLException {
        List<Warning> warnings = row.source().receipt().problems().warnings();
        if (warnings.isEmpty()) return;
        try (var insert = connection.prepareStatement("insert into warning values (?, ?, ?, ?)")) {
            for (int i = 0; i < warnings.size(); i++) {
                insert.setInt(1, row.id());
                insert.setInt(2, i);
                insert.setLong(3, warnings.get(i).line());
                insert.setString(4, warnings.get(i).message());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// All rows in order of their ids.
    static List<Row> all(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var select = connection.prepareStatement("select * from source order by id"); var found = select.executeQuery()) {
            while (found.next()) rows.add(row(connection, found));
        }
        return rows;
    }

    private static Row row(Connection connection, ResultSet found) throws SQLException {
        int id = found.getInt("id");
        var content = new Source.Content(found.getString("sha256"), found.getString("decoded_sha256"), found.getLong("stored_bytes"),
                found.getLong("decoded_bytes"), found.getString("encoding"));
        var clock = new Source.Clock(ZoneId.of(found.getString("zone")), found.getBoolean("zone_assumed"));
        var source = new Source(Path.of(found.getString("path")), content, found.getString("format"), found.getString("system"), clock, receipt(connection, id, found));
        return new Row(id, source, found.getLong("modified"));
    }

    private static Receipt receipt(Connection connection, int id, ResultSet found) throws SQLException {
        var bytes = new Receipt.Bytes(found.getLong("record_bytes"), found.getLong("rejected_bytes"), found.getLong("blank_bytes"), found.getLong("total_bytes"));
        var span = new Receipt.Span(optional(found, "first_time"), optional(found, "last_time"));
        var problems = new Receipt.Problems(readRejected(connection, id), found.getLong("rejected_ranges"), readWarnings(connection, id), end(found));
        return new Receipt(found.getLong("records"), found.getLong("continuations"), bytes, span, problems);
    }

    private static OptionalLong optional(ResultSet found, String column) throws SQLException {
        long value = found.getLong(column);
        return found.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Optional<Incomplete> end(ResultSet found) throws SQLException {
        String cause = found.getString("end_cause");
        if (cause == null) return Optional.empty();
        return Optional.of(new Incomplete(Incomplete.Cause.valueOf(cause), found.getLong("end_line"), found.getString("end_reason")));
    }

    private static List<Rejected> readRejected(Connection connection, int id) throws SQLException {
        var ranges = new ArrayList<Rejected>();
        try (var select = connection.prepareStatement("select * from rejected where source = ? order by number")) {
            select.setInt(1, id);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    ranges.add(new Rejected(found.getLong("line"), found.getLong("first_byte"), found.getLong("length"), found.getString("reason")));
                }
            }
        }
        return ranges;
    }

    private static List<Warning> readWarnings(Connection connection, int id) throws SQLException {
        var warnings = new ArrayList<Warning>();
        try (var select = connection.prepareStatement("select * from warning where source = ? order by number")) {
            select.setInt(1, id);
            try (var found = select.executeQuery()) {
                while (found.next()) warnings.add(new Warning(found.getLong("line"), found.getString("message")));
            }
        }
        return warnings;
    }
}
