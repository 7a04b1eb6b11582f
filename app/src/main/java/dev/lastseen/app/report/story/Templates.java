package dev.lastseen.app.report.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// All templates. To add one, add its file to the resources and its line here.
public final class Templates {
    private static final String FOLDER = "/dev/lastseen/resources/report/";
    private static final List<String> IDS = List.of("incident", "vendor", "post-mortem");

    private Templates() {}

    /// Ids of all templates; the first is taken where none was chosen.
    public static List<String> ids() {
        return IDS;
    }

    /// @throws IllegalArgumentException where there is no such template
    public static Template of(String id) {
        if (!IDS.contains(id)) throw new IllegalArgumentException("no such template: " + id + "; expected one of " + String.join(", ", IDS));
        try (var in = Templates.class.getResourceAsStream(FOLDER + id + ".md")) {
            if (in == null) throw new IllegalStateException("This copy of the program lacks " + FOLDER + id + ".md");
            return Template.parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Templates are part of the program and must be readable", e);
        }
    }
}
