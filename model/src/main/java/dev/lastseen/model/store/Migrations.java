package dev.lastseen.model.store;

import dev.lastseen.model.store.CaseProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// The steps from an empty database to the newest schema. A step that was released is never changed; a new one is added.
final class Migrations {
    static final int COUNT = 3;

    private Migrations() {}

    static String script(int number) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("case-" + number + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseProblem newer(Path file) {
        return new CaseProblem(Kind.NEWER, file + " was written by a later version of Lastseen: open the case with that one.");
    }
}
