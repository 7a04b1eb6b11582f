package dev.lastseen.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// H2 compiles and runs triggers that a database file holds when it is opened, whatever its settings; so what is not ours is not opened.
class ForeignCaseTest {
    @TempDir
    static Path shared;

    @TempDir
    Path temp;

    private Path folder;
    private UserKey key;

    private static Path trace() {
        return shared.resolve("code-ran");
    }

    private static Path hostile() {
        return shared.resolve("hostile.mv.db");
    }

    @BeforeEach
    void makeCase() {
        key = UserKey.in(temp.resolve("home"));
        folder = temp.resolve("case");
        CaseStore.create(folder, key).close();
        trace().toFile().delete();
    }

    @BeforeAll
    static void makeHostileDatabase() throws SQLException {
        try (var connection = connect(shared.resolve("hostile")); var statement = connection.createStatement()) {
            statement.execute("create table t(x int)");
            statement.execute("create force trigger boo before insert on t as 'org.h2.api.Trigger create() throws Exception {"
                    + " java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + trace() + "\")); return null; }'");
        }
    }

    private static java.sql.Connection connect(Path database) throws SQLException {
        var user = new Properties();
        user.put("user", "lastseen");
        user.put("password", "");
        return new Driver().connect("jdbc:h2:file:" + database, user);
    }

    private CaseProblem refused(Path folder) {
        var problem = assertThrows(CaseProblem.class, () -> CaseStore.open(folder, key));
        assertFalse(Files.exists(trace()), "no code ran");
        return problem;
    }

    @Test
    void hostileDatabaseWouldRunCode() throws SQLException {
        connect(shared.resolve("hostile")).close();
        assertTrue(Files.exists(trace()), "or the tests below prove nothing");
    }

    @Test
    void databaseThatWasExchangedIsNotOpened() throws IOException {
        Files.copy(hostile(), folder.resolve("case.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Kind.FOREIGN, refused(folder).kind());
    }

    @Test
    void caseOfAnotherUserIsNotOpened() {
        assertEquals(Kind.FOREIGN, assertThrows(CaseProblem.class, () -> CaseStore.open(folder, UserKey.in(temp.resolve("other")))).kind());
    }

    @Test
    void forgedMarkerIsNotBelieved() throws IOException {
        Files.copy(hostile(), folder.resolve("case.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        String marker = Files.readString(folder.resolve("lastseen.case"));
        Files.writeString(folder.resolve("lastseen.case"), marker.replaceFirst("sha256 \\w+", "sha256 " + Digests.sha256(hostile())));
        assertEquals(Kind.FOREIGN, refused(folder).kind());
        Files.writeString(folder.resolve("lastseen.case"), "");
        assertEquals(Kind.FOREIGN, refused(folder).kind());
        Files.delete(folder.resolve("lastseen.case"));
        assertEquals(Kind.NO_CASE, refused(folder).kind());
    }

    @Test
    void caseThatWasClosedMayBeMoved() throws IOException {
        Path moved = Files.move(folder, temp.resolve("moved"));
        CaseStore.open(moved, key).close();
    }

    @Test
    void caseOfLaterProgramIsLeftAlone() throws IOException {
        String marker = Files.readString(folder.resolve("lastseen.case"));
        Files.writeString(folder.resolve("lastseen.case"), marker.replace("lastseen case 1", "lastseen case 2"));
        assertEquals(Kind.NEWER, refused(folder).kind());
    }

    @Test
    void keyIsReadableByItsOwnerOnly() throws IOException {
        Path file = temp.resolve("home/case.key");
        assertEquals(32, Files.size(file));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }
}
