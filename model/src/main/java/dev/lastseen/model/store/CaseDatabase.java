package dev.lastseen.model.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;

/// The H2 database of a case. One connection, used by one thread at a time.
final class CaseDatabase implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    private CaseDatabase(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// Something done with the connection.
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Something changed through the connection.
    @FunctionalInterface
    interface Change {
        void on(Connection connection) throws SQLException;
    }

    /// Opens the database and brings it to the newest schema. Whoever calls has made sure that it was written here ([Seal]).
    static CaseDatabase open(CaseFolder folder) {
        Path file = folder.database();
        try {
            Connection connection = new Driver().connect(url(folder.path()), credentials());
            return new CaseDatabase(file, connection).ready();
        } catch (SQLException e) {
            throw Failures.translate(file, e);
        }
    }

    /// Opens the database only to look at it: its file stays as it is to the last byte, with the schema that it has.
    static CaseDatabase look(CaseFolder folder) {
        try {
            return new CaseDatabase(folder.database(), new Driver().connect(url(folder.path()) + ";ACCESS_MODE_DATA=r", credentials()));
        } catch (SQLException e) {
            throw Failures.translate(folder.database(), e);
        }
    }

    private CaseDatabase ready() throws SQLException {
        try {
            connection.setAutoCommit(false);
            migrate();
            return this;
        } catch (SQLException | CaseProblem e) {
            try (connection) {
                throw e;
            }
        }
    }

    /// WRITE_DELAY=0: a commit that has returned outlives the process. REUSE_SPACE=FALSE, for the same end: what H2 2.5 writes into the gaps of a file that was
    /// closed before is not found again where the process is killed after one commit; closing compacts the file. No trace file, as its text would name
    /// evidence outside the case.
    private static String url(Path folder) {
        return "jdbc:h2:retry:" + folder.resolve("case") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE";
    }

    private static Properties credentials() {
        var credentials = new Properties();
        credentials.put("user", "lastseen");
        credentials.put("password", "");
        return credentials;
    }

    /// Runs the migrations that the database has not seen, each in a transaction of its own.
    private void migrate() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists schema_version(version int primary key)");
            int version;
            try (var found = statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
                found.next();
                version = found.getInt(1);
            }
            if (version > Migrations.COUNT) throw Migrations.newer(file);
            for (int next = version + 1; next <= Migrations.COUNT; next++) {
                statement.execute(Migrations.script(next));
                statement.execute("insert into schema_version values (" + next + ")");
                connection.commit();
            }
        }
    }

    synchronized <T> T read(Work<T> work) {
        try {
            return Uninterrupted.run(() -> work.on(connection));
        } catch (SQLException e) {
            throw Failures.translate(file, e);
        }
    }

    /// Changes all or nothing; durable once it has returned.
    void change(Change change) {
        changed(connection -> {
            change.on(connection);
            return true;
        });
    }

    /// Changes all or nothing, and answers what the work answers; durable once it has returned.
    synchronized <T> T changed(Work<T> work) {
        try {
            return Uninterrupted.run(() -> {
                T result = work.on(connection);
                connection.commit();
                return result;
            });
        } catch (SQLException e) {
            rollBack(e);
            throw Failures.translate(file, e);
        }
    }

    private void rollBack(SQLException cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.translate(file, e);
        }
    }
}
