package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.importers.ImportOptions;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ImportArgumentsTest {
    @Command
    private static final class Host {
        @CommandLine.Mixin
        private ImportArguments arguments;
    }

    @Test
    void overrulesNothingByDefault() {
        assertEquals(ImportOptions.NONE, options());
    }

    @Test
    void readsZone() {
        assertEquals(Optional.of(ZoneId.of("Europe/Berlin")), options("--zone", "Europe/Berlin").zone());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            gw-*.log,       /in/prod/gw-1.log, true
            gw-*.log,       /in/prod/xgw-1.log, false
            prod/*.log,     /in/prod/gw-1.log, true
            prod/*.log,     /in/test/gw-1.log, false
            /in/prod/*.log, /in/prod/gw-1.log, true
            /in/prod/*.log, /old/in/prod/gw-1.log, false
            """)
    void matchesTheEndOfPaths(String glob, String file, boolean expected) {
        var rule = options("--system", "gateway=" + glob).systems().getFirst();
        assertEquals("gateway", rule.value());
        assertEquals(expected, rule.files().matches(Path.of(file)));
    }

    @Test
    void formatWithoutGlobIsForAllFiles() {
        var rules = options("--format", "otlp=*.json", "--format", "logback").formats();
        assertEquals(List.of("otlp", "logback"), rules.stream().map(ImportOptions.Rule::value).toList());
        assertTrue(rules.getLast().files().matches(Path.of("/anything")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --zone   | Mars/Base | --zone Mars/Base: no such zone; expected one such as Europe/Berlin or +02:00
            --system | gateway   | --system gateway: expected NAME=GLOB, such as gateway='gw-*.log'
            --system | gw=[      | --system gw=[: not a glob; expected one such as '*.log'
            """)
    void saysWhatIsWrongWithAnOption(String option, String value, String message) {
        var problem = assertThrows(CommandProblem.class, () -> options(option, value));
        assertEquals(message, problem.getMessage());
    }

    private static ImportOptions options(String... args) {
        var host = new Host();
        new CommandLine(host).parseArgs(args);
        return host.arguments.options();
    }
}
