package dev.lastseen.model.store;

import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Annotations as rows.
final class AnnotationTable implements Annotations {
    private final CaseDatabase database;
    private final AuditTable audit;
    private final Clock clock;

    AnnotationTable(CaseDatabase database, AuditTable audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Annotation add(Kind kind, Place place, String text) {
        return database.changed(connection -> {
            var annotation = new Annotation(nextId(connection), kind, place, text, Instant.ofEpochMilli(clock.millis()));
            insert(connection, annotation);
            audit.add(connection, "annotate", kind + " " + annotation.id() + " at " + place.decodedSha256() + "+" + place.offset() + ": " + text);
            return annotation;
        });
    }

    private static int nextId(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select coalesce(max(id), 0) + 1 from annotation"); var found = select.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void insert(Connection connection, Annotation annotation) throws SQLException {
        try (var insert = connection.prepareStatement("insert into annotation values (?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, annotation.id());
            insert.setString(2, annotation.kind().name());
            insert.setString(3, annotation.place().decodedSha256());
            insert.setLong(4, annotation.place().offset());
            insert.setString(5, annotation.text());
            insert.setLong(6, annotation.made().toEpochMilli());
            insert.execute();
        }
    }

    @Override
    public void remove(int id) {
        database.change(connection -> {
            try (var delete = connection.prepareStatement("delete from annotation where id = ?")) {
                delete.setInt(1, id);
                if (delete.executeUpdate() > 0) audit.add(connection, "annotate", "removed " + id);
            }
        });
    }

    @Override
    public List<Annotation> all() {
        return database.read(connection -> {
            var annotations = new ArrayList<Annotation>();
            try (var select = connection.prepareStatement("select * from annotation order by id"); var found = select.executeQuery()) {
                while (found.next()) {
                    var place = new Place(found.getString("decoded_sha256"), found.getLong("first_byte"));
                    annotations.add(new Annotation(found.getInt("id"), Kind.valueOf(found.getString("kind")), place, found.getString("text"),
                            Instant.ofEpochMilli(found.getLong("made"))));
                }
            }
            return List.copyOf(annotations);
        });
    }
}
