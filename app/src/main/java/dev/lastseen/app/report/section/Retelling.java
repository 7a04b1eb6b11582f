package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.FileNames;
import dev.lastseen.app.casework.Overrules.Reading;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells a command line everything that was decided in a case, as far as there are options for it.
final class Retelling {
    private static final long SECOND = 1_000_000L;

    private final Matter matter;
    private final FileNames files;

    Retelling(Matter matter, FileNames files) {
        this.matter = matter;
        this.files = files;
    }

    /// First the sources that were read otherwise than their content says, one by one; then all, with what was decided of following them.
    List<String> commands() {
        var commands = new ArrayList<String>();
        for (var source : matter.analysis().sources()) {
            var reading = matter.state().overrules().reading(source.content().decodedSha256());
            if (!reading.equals(Reading.AS_FOUND)) commands.add("lastseen import" + told(reading, source) + " repeat " + name(source));
        }
        var overrules = matter.state().overrules();
        var investigate = new StringBuilder("lastseen investigate --case repeat");
        if (!overrules.kind().isEmpty()) investigate.append(" --follow ").append(word(overrules.kind()));
        if (!overrules.route().isEmpty()) investigate.append(" --route ").append(word(overrules.route()));
        overrules.joins().forEach(column -> investigate.append(" --join ").append(word(column)));
        matter.analysis().sources().forEach(source -> investigate.append(' ').append(name(source)));
        commands.add(investigate.toString());
        declared().ifPresent(commands::add);
        return commands;
    }

    /// What was declared, as far as it needs no file.
    private Optional<String> declared() {
        var declared = matter.analysis().declared();
        var command = new StringBuilder();
        declared.rates().forEach(rate -> command.append(" --rate ").append(word(rate.system() + "=" + rate.least() + "/" + Math.max(1, rate.micros() / SECOND) + "s")));
        declared.sampled().forEach((system, share) -> command.append(" --sampled ").append(word(system + "=" + share)));
        declared.ends().forEach(end -> command.append(" --end ").append(word(end.text())));
        return command.isEmpty() ? Optional.empty() : Optional.of("lastseen declare repeat" + command);
    }

    private String told(Reading reading, Source source) {
        return (reading.format().isEmpty() ? "" : " --format " + word(reading.format() + "=" + source.fileName()))
                + (reading.system().isEmpty() ? "" : " --system " + word(reading.system() + "=" + source.fileName()))
                + (reading.time().isEmpty() ? "" : " --time-field " + word(reading.time() + "=" + source.fileName()))
                + (reading.zone().isEmpty() ? "" : " --zone " + word(reading.zone()));
    }

    private String name(Source source) {
        return word(files.of(source.path()));
    }

    private String word(String text) {
        return Shell.word(matter.door().line(text));
    }

    /// What was decided or declared and has no option.
    List<String> untold() {
        var untold = new ArrayList<String>();
        var overrules = matter.state().overrules();
        overrules.clocks().forEach((system, micros) -> untold.add("the clock of " + system + " is ahead by " + Quantity.span(micros / 1e6)));
        overrules.ends().entries().forEach(system -> untold.add("messages may begin at " + system));
        overrules.ends().terminals().forEach(system -> untold.add("messages may end at " + system));
        var declared = matter.analysis().declared();
        if (!declared.windows().all().isEmpty()) untold.add("the windows, which lastseen declare reads from a calendar or a table with --windows FILE");
        return untold;
    }
}
