package dev.lastseen.app.cli;

import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportOptions.Rule;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options by which an analyst overrules how files are read.
final class ImportArguments {
    @Option(
            names = "--system",
            paramLabel = "NAME=GLOB",
            description = "Files that match GLOB belong to system NAME. May be repeated; the first match counts.")
    private List<String> systems = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "ID[=GLOB]",
            description = "Read files that match GLOB (all files without it) as format ID; 'lastseen formats' lists the ids.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times that state none, such as Europe/Berlin or +02:00. Default: UTC, shown as assumed.")
    private @Nullable String zone;

    @Option(
            names = "--time-field",
            paramLabel = "FIELD[=GLOB]",
            description = "FIELD tells the time of the records of files that match GLOB (all files without it). Default: the format's own, else by name.")
    private List<String> times = new ArrayList<>();

    ImportOptions options() {
        return new ImportOptions(
                systems.stream().map(ImportArguments::systemRule).toList(),
                List.of(),
                formats.stream().map(argument -> valueRule("--format", argument)).toList(),
                times.stream().map(argument -> valueRule("--time-field", argument)).toList(),
                Optional.ofNullable(zone).map(ImportArguments::zone));
    }

    private static Rule systemRule(String argument) {
        int sign = argument.indexOf('=');
        if (sign < 1 || sign == argument.length() - 1) {
            throw new CommandProblem("--system " + argument + ": expected NAME=GLOB, such as gateway='gw-*.log'");
        }
        return rule("--system", argument, sign);
    }

    private static Rule valueRule(String option, String argument) {
        int sign = argument.indexOf('=');
        return sign < 0 ? new Rule(argument, _ -> true) : rule(option, argument, sign);
    }

    private static Rule rule(String option, String argument, int sign) {
        try {
            return new Rule(argument.substring(0, sign), files(argument.substring(sign + 1)));
        } catch (PatternSyntaxException e) {
            throw new CommandProblem(option + " " + argument + ": not a glob; expected one such as '*.log'", e);
        }
    }

    /// A glob without a root matches the end of a path, whole names at a time: `gw-*.log`, `prod/*.log`.
    private static PathMatcher files(String glob) {
        var fileSystem = FileSystems.getDefault();
        boolean rooted = Path.of(glob.replace('*', 'x').replace('?', 'x')).isAbsolute();
        var matcher = fileSystem.getPathMatcher("glob:" + (rooted ? glob : "**/" + glob));
        return path -> matcher.matches(path.toAbsolutePath().normalize());
    }

    private static ZoneId zone(String argument) {
        try {
            return ZoneId.of(argument);
        } catch (DateTimeException e) {
            throw new CommandProblem("--zone " + argument + ": no such zone; expected one such as Europe/Berlin or +02:00", e);
        }
    }
}
