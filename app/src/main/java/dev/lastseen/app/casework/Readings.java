package dev.lastseen.app.casework;

import dev.lastseen.app.casework.Overrules.Reading;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportOptions.Rule;
import dev.lastseen.model.Source;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How sources are read, and read again.
public final class Readings {
    private Readings() {}

    /// What reads a source again as the analyst wants it, and otherwise as it was read before. A [Refusal] where the zone does not exist.
    public static ImportOptions again(Source source, Overrules overrules) {
        return again(source.content().decodedSha256(), source.system(), overrules);
    }

    /// The same for a source that is known by the hash of its decoded bytes.
    ///
    /// @param system of its records that name none themselves
    public static ImportOptions again(String decodedSha256, String system, Overrules overrules) {
        var reading = overrules.reading(decodedSha256);
        return new ImportOptions(rule(reading.system()), rule(system), rule(reading.format()), rule(reading.time()), zone(reading.zone()));
    }

    /// `overrules` with what was told when the sources were imported, so that reading them again tells the same.
    public static Overrules told(Overrules overrules, ImportOptions options, Collection<Source> imported) {
        var all = overrules;
        for (var source : imported) {
            var told = told(options, source.path());
            if (!told.equals(Reading.AS_FOUND)) all = all.withReading(source.content().decodedSha256(), told);
        }
        return all;
    }

    private static Reading told(ImportOptions options, Path path) {
        return new Reading(options.rule(options.formats(), path).orElse(""), options.rule(options.systems(), path).orElse(""),
                options.zone().map(ZoneId::getId).orElse(""), options.rule(options.times(), path).orElse(""));
    }

    private static List<Rule> rule(String value) {
        return value.isEmpty() ? List.of() : List.of(new Rule(value, _ -> true));
    }

    /// A zone by its id, none for an empty one. A [Refusal] where there is no such zone.
    public static Optional<ZoneId> zone(String id) {
        if (id.isEmpty()) return Optional.empty();
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            throw new Refusal("zone " + id + ": no such zone; expected one such as Europe/Berlin or +02:00", e);
        }
    }
}
