package dev.lastseen.app.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The user manual: pages in Markdown.
public final class Manual {
    private static final String FOLDER = "/dev/lastseen/resources/manual/";

    private Manual() {}

    /// The page about a check: what it means, how bad it is, what it assumes, what would refute it, what to do next.
    ///
    /// @param check id of the check
    /// @throws IllegalArgumentException where there is no such check
    public static String ofCheck(String check) {
        try (var in = Manual.class.getResourceAsStream(FOLDER + "checks/" + check + ".md")) {
            if (in == null) throw new IllegalArgumentException("The manual has no page about " + check);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The manual is part of the program and must be readable", e);
        }
    }
}
