package dev.lastseen.app.casework;

import dev.lastseen.model.check.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The user manual: pages in Markdown.
public final class Manual {
    private static final String FOLDER = "/dev/lastseen/resources/manual/";

    private static final List<String> TOPICS = List.of("claims", "comparison", "declared", "lineage", "report");

    private Manual() {}

    /// What there are pages about, besides the checks.
    public static List<String> topics() {
        return TOPICS;
    }

    /// The page about a topic.
    ///
    /// @throws IllegalArgumentException where there is no such topic
    public static String ofTopic(String topic) {
        if (!TOPICS.contains(topic)) throw new IllegalArgumentException("The manual has no page about " + topic);
        return page("topics/" + topic);
    }

    /// The page about a check: what it means, how bad it is, what it assumes, what would refute it, what to do next.
    ///
    /// @param check id of the check
    /// @throws IllegalArgumentException where there is no such check
    public static String ofCheck(String check) {
        if (!Checks.ids().contains(check)) throw new IllegalArgumentException("The manual has no page about " + check);
        return page("checks/" + check);
    }

    private static String page(String name) {
        try (var in = Objects.requireNonNull(Manual.class.getResourceAsStream(FOLDER + name + ".md"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The manual is part of the program and must be readable", e);
        }
    }
}
