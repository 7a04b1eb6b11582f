package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.DeclaredSettings;
import dev.lastseen.app.casework.OverruleSettings;
import dev.lastseen.app.casework.Overrules;
import dev.lastseen.app.casework.Readings;
import dev.lastseen.app.casework.StoredKept;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.store.CaseStore;
import java.nio.file.Path;
import java.util.List;

/// A case, open for one command.
final class OpenCase implements AutoCloseable {
    private final CaseStore store;
    private final Terminal terminal;

    private OpenCase(CaseStore store, Terminal terminal) {
        this.store = store;
        this.terminal = terminal;
    }

    /// Opens the case in `folder`. Sources whose records were packed by another version of the program are read again.
    static OpenCase open(Path folder, Services services, Terminal terminal) {
        var open = new OpenCase(CaseStore.open(folder), terminal);
        open.readAgain(new Intake(services.imports().get(), terminal));
        return open;
    }

    static OpenCase openOrCreate(Path folder, Services services, Terminal terminal) {
        var open = new OpenCase(CaseStore.openOrCreate(folder), terminal);
        open.readAgain(new Intake(services.imports().get(), terminal));
        return open;
    }

    private void readAgain(Intake intake) {
        var overrules = overrules();
        for (var source : store.sourcesToReadAgain()) {
            intake.run(List.of(source.path()), Readings.again(source, overrules), store);
        }
    }

    CaseStore store() {
        return store;
    }

    /// What the analyst decided in earlier commands.
    Overrules overrules() {
        return OverruleSettings.load(store.settings());
    }

    /// Keeps what the analyst decided, for the commands that follow.
    void keep(Overrules overrules) {
        OverruleSettings.save(overrules, store.settings());
    }

    /// What the analyst declared in earlier commands.
    Declared declared() {
        return DeclaredSettings.load(store.settings());
    }

    /// Keeps what was declared, for the commands that follow.
    void keep(Declared declared) {
        DeclaredSettings.save(declared, store.settings());
    }

    /// Follows the messages of the case.
    Analysis analysis() {
        var kept = new StoredKept(store);
        var analysis = Analysis.of(store.sources(), overrules().options(), declared(), kept);
        kept.notice().ifPresent(notice -> terminal.err().println("lastseen: " + Visible.of(notice)));
        return analysis;
    }

    @Override
    public void close() {
        store.close();
    }
}
