package dev.lastseen.app.cli;

import dev.lastseen.app.cli.FollowArguments.Overrules;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportOptions.Rule;
import dev.lastseen.model.Source;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.store.CaseStore;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A case, open for one command.
final class OpenCase implements AutoCloseable {
    private static final String KIND = "follow.kind";
    private static final String ROUTE = "follow.route";

    private final CaseStore store;

    private OpenCase(CaseStore store) {
        this.store = store;
    }

    /// Opens the case in `folder`. Sources whose records were packed by another version of the program are read again.
    static OpenCase open(Path folder, Services services, Terminal terminal) {
        var open = new OpenCase(CaseStore.open(folder));
        open.readAgain(new Intake(services.imports().get(), terminal));
        return open;
    }

    static OpenCase openOrCreate(Path folder, Services services, Terminal terminal) {
        var open = new OpenCase(CaseStore.openOrCreate(folder));
        open.readAgain(new Intake(services.imports().get(), terminal));
        return open;
    }

    private void readAgain(Intake intake) {
        for (var source : store.sourcesToReadAgain()) {
            intake.run(List.of(source.path()), as(source), store);
        }
    }

    private static ImportOptions as(Source source) {
        var zone = source.clock().assumed() ? Optional.<ZoneId>empty() : Optional.of(source.clock().zone());
        return new ImportOptions(List.of(new Rule(source.system(), _ -> true)), List.of(new Rule(source.format(), _ -> true)), zone);
    }

    CaseStore store() {
        return store;
    }

    /// What the analyst decided in earlier commands.
    Overrules overrules() {
        return new Overrules(store.settings().get(KIND).orElse(""), store.settings().get(ROUTE).orElse(""));
    }

    /// Keeps what the analyst decided, for the commands that follow.
    void keep(Overrules overrules) {
        put(KIND, overrules.kind());
        put(ROUTE, overrules.route());
    }

    /// What the analyst declared in earlier commands.
    Declared declared() {
        return Declared.of(store.settings().all());
    }

    /// Keeps what was declared, for the commands that follow.
    void keep(Declared declared) {
        declared.settings().forEach(this::put);
    }

    private void put(String name, String value) {
        if (!value.equals(store.settings().get(name).orElse(""))) store.settings().put(name, value);
    }

    /// Follows the messages of the case.
    Analysis analysis() {
        return Analysis.of(store.sources(), overrules().options(), declared());
    }

    @Override
    public void close() {
        store.close();
    }
}
