package dev.lastseen.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Journey;
import dev.lastseen.app.incident.scenario.Scenario;
import dev.lastseen.app.incident.scenario.Scenarios;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.contrast.Selection;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.store.MemoryTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An analysis that was kept tells the same as one that is made anew.
class KeptAnalysisTest {
    private static final long SEED = 3;
    private static final int MESSAGES = 12;

    /// Remembers, and counts what is written.
    private static final class Memory implements Kept {
        private final Map<String, byte[]> bodies = new HashMap<>();
        private int written;

        @Override
        public String records() {
            return "one reading";
        }

        @Override
        public Optional<byte[]> get(String name) {
            return Optional.ofNullable(bodies.get(name));
        }

        @Override
        public void put(String name, byte[] body) {
            written++;
            bodies.put(name, body);
        }
    }

    private static List<Scenario> scenarios() {
        return Scenarios.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tellsTheSameAsOneThatIsMadeAnew(Scenario scenario, @TempDir Path folder) throws IOException {
        scenario.tell(SEED).save(folder);
        var target = new MemoryTarget();
        new ImportService().importAll(List.of(folder), ImportOptions.NONE, target, Progress.NONE);
        var kept = new Memory();
        String anew = told(analysis(target, kept), target);
        int before = kept.written;
        assertEquals(anew, told(analysis(target, kept), target));
        assertEquals(before, kept.written);
    }

    private static Analysis analysis(MemoryTarget target, Kept kept) {
        return Analysis.of(target.sources(), FollowOptions.NONE, Declared.NOTHING, kept);
    }

    /// What commands print of the whole and of some messages, and all that can be asked about these.
    private static String told(Analysis analysis, MemoryTarget target) throws IOException {
        var screen = new Screen();
        var following = analysis.following();
        try (var json = new JsonOutput(screen.terminal())) {
            new AnalysisJson(analysis, json).document();
            int step = Math.max(1, following.total() / MESSAGES);
            for (int message = 0; message < following.total(); message += step) new JourneyJson(json).found(new Journey(analysis, target.evidence(), message));
            for (int message : following.lost().stream().limit(MESSAGES).toList()) new JourneyJson(json).found(new Journey(analysis, target.evidence(), message));
        }
        var more = new ArrayList<Object>(List.of(screen.out(), following.shortened(), following.systemNames(), following.clocks().shifts()));
        for (var one : analysis.contrasts()) more.add(one.attribute().where() + one.attribute().also() + told(one.attribute().selection()));
        for (var one : analysis.questions()) more.add(one.system() + one.question() + one.counts() + one.also() + told(one.selection()));
        if (following.follows()) for (int message = 0; message < following.total(); message += Math.max(1, following.total() / MESSAGES)) about(message, analysis, more);
        return more.toString();
    }

    private static String told(Selection selection) {
        return Stream.of(selection.theseWith(), selection.theseWithout(), selection.thoseWith(), selection.thoseWithout()).map(Arrays::toString).toList().toString();
    }

    private static void about(int message, Analysis analysis, List<Object> more) {
        var following = analysis.following();
        more.add(following.collective(message));
        more.add(following.nearTwins(following.name(message)));
        for (var identifier : following.identifiers(message)) {
            int[] found = following.find(identifier.value());
            more.add(Arrays.toString(found));
            assertEquals(found.length == 1 && following.name(found[0]).equals(identifier.value()), following.isName(identifier.value()), identifier::toString);
        }
        for (int record : following.records(message)) more.add(Arrays.toString(following.messagesOf(record)) + following.copies(record));
        IntStream.range(0, following.route().size()).mapToObj(system -> following.coverage(system) + " " + following.shareSeen(system) + following.duplicates(system)).forEach(more::add);
    }
}
