package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Overrules;
import dev.lastseen.app.casework.Readings;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.declared.Windows;
import dev.lastseen.model.store.MemoryTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The main job: import, follow, tell.
final class Investigation {
    private final Services services;
    private final Terminal terminal;

    Investigation(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /// What to do with what is found.
    @FunctionalInterface
    interface Teller {
        void tell(Analysis analysis) throws IOException;
    }

    /// What the analyst gave beside the evidence.
    ///
    /// @param windows null: as declared before
    record Given(FollowArguments follow, @Nullable Windows windows) {
        static final Given NONE = new Given(new FollowArguments(), null);

        Declared over(Declared before) {
            return windows == null ? before : before.with(windows);
        }
    }

    /// Adds the files to the case in `folder`, follows the messages of the whole case, and tells. What was overruled is kept for later commands.
    ///
    /// @return the exit status, without regard to losses
    int inCase(Path folder, List<Path> files, ImportOptions reading, Given given, Teller teller) throws IOException {
        try (var open = OpenCase.openOrCreate(folder, services, terminal)) {
            open.keep(given.follow().over(open.overrules()));
            open.keep(given.over(open.declared()));
            var intake = intake().run(files, reading, open.store());
            if (intake.allFailed()) return ExitStatus.REFUSED;
            open.keep(Readings.told(open.overrules(), reading, intake.imported()));
            teller.tell(open.analysis());
            return intake.anyFailed() ? ExitStatus.REFUSED : ExitStatus.DONE;
        }
    }

    /// The same in memory, for one answer.
    int inMemory(List<Path> files, ImportOptions reading, Given given, Teller teller) throws IOException {
        var target = new MemoryTarget();
        var intake = intake().run(files, reading, target);
        if (intake.allFailed()) return ExitStatus.REFUSED;
        teller.tell(Analysis.of(target.sources(), given.follow().over(Overrules.NONE).options(), given.over(Declared.NOTHING)));
        return intake.anyFailed() ? ExitStatus.REFUSED : ExitStatus.DONE;
    }

    private Intake intake() {
        return new Intake(services.imports().get(), terminal);
    }
}
