package dev.lastseen.app.ui.imports;

import dev.lastseen.app.casework.Readings;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportOptions.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which files are to be imported, and how each is to be read. What is not chosen is told by the content. Belongs to the screen's thread.
final class ImportChoices {
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final Map<Path, Choice> chosen = new HashMap<>();
    private String zone = "";

    /// What was chosen for one file; empty: by its content.
    ///
    /// @param format the id of a format
    /// @param time   the field that tells the time of a record
    record Choice(String format, String system, String time) {
        static final Choice NONE = new Choice("", "", "");
    }

    ObservableList<Path> files() {
        return files;
    }

    /// Adds files that are not there yet.
    void add(List<Path> more) {
        more.stream().map(Path::toAbsolutePath).map(Path::normalize).distinct().filter(file -> !files.contains(file)).forEach(files::add);
    }

    Choice of(Path file) {
        return chosen.getOrDefault(file, Choice.NONE);
    }

    void choose(Path file, Choice choice) {
        chosen.put(file, choice);
    }

    /// @param id the zone of times that state none, in all files; empty: UTC, told as assumed
    void zone(String id) {
        zone = id.strip();
    }

    /// What the import is told. A [dev.lastseen.app.casework.Refusal] where there is no such zone.
    ImportOptions options() {
        return new ImportOptions(rules(Choice::system), List.of(), rules(Choice::format), rules(Choice::time), Readings.zone(zone));
    }

    private List<Rule> rules(Function<Choice, String> part) {
        var rules = new ArrayList<Rule>();
        for (var file : files) {
            var value = part.apply(of(file)).strip();
            if (!value.isEmpty()) rules.add(new Rule(value, other -> other.toAbsolutePath().normalize().equals(file)));
        }
        return rules;
    }
}
