package dev.lastseen.app.casework;

import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportResult;
import dev.lastseen.importers.ImportResult.Imported;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Preview;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.Source;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.explore.Sieve;
import dev.lastseen.model.hypothesis.Hypotheses;
import dev.lastseen.model.redact.Redaction;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import dev.lastseen.model.store.AuditTrail;
import dev.lastseen.model.store.CaseStore;
import dev.lastseen.model.store.EvidenceReader;
import dev.lastseen.model.store.EvidenceState;
import dev.lastseen.model.store.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An open case: what is in it, what was found, what the analyst decided.
///
/// Readers on any thread take [#state], an immutable snapshot. Everything that changes the case blocks until it is done, one change after the other; seconds where
/// files are read or everything is judged again, so a screen calls it in the background. Watchers hear of each new state on the thread that made it.
///
/// Trouble with the case's own files is a [dev.lastseen.model.store.CaseProblem], whose kind says what to do; what cannot be done as asked is a [Refusal], and
/// then the case is as it was.
public final class Casework implements AutoCloseable {
    private final Holding holding;
    private final ImportService imports;
    private final Notebook notebook;
    private final History<Deed> history = new History<>();
    private final List<Consumer<CaseState>> watchers = new CopyOnWriteArrayList<>();
    private volatile CaseState state;
    private @Nullable Sieved sieved;

    private Casework(Holding holding, ImportService imports, Progress progress) {
        this.holding = holding;
        this.imports = imports;
        notebook = new Notebook(holding.annotations());
        var overrules = OverruleSettings.load(holding.settings());
        for (var source : holding.sourcesToReadAgain()) {
            if (holding.evidence().verify(source) != EvidenceState.UNCHANGED) continue;
            imports.importAll(List.of(source.path()), Readings.again(source, overrules), holding.target(), progress);
        }
        state = judged(0, overrules);
    }

    /// Opens the case in `folder` and judges it.
    public static Casework open(Path folder, ImportService imports, Progress progress) {
        return over(CaseStore.open(folder), imports, progress);
    }

    /// Makes an empty case in `folder`, which must be empty or not exist.
    public static Casework create(Path folder, ImportService imports) {
        return over(CaseStore.create(folder), imports, Progress.NONE);
    }

    /// Opens the case in `folder`, or makes one where there is none.
    public static Casework openOrCreate(Path folder, ImportService imports, Progress progress) {
        return over(CaseStore.openOrCreate(folder), imports, progress);
    }

    private static Casework over(CaseStore store, ImportService imports, Progress progress) {
        try {
            return new Casework(new StoredHolding(store), imports, progress);
        } catch (RuntimeException e) {
            try (store) {
                throw e;
            }
        }
    }

    /// An empty case that ends with the program.
    public static Casework inMemory(ImportService imports) {
        return new Casework(new MemoryHolding(), imports, Progress.NONE);
    }

    /// Where the case is; empty where it is only in memory.
    public Optional<Path> folder() {
        return Optional.ofNullable(holding.folder());
    }

    /// The name of the case's folder; empty where it is only in memory.
    public String name() {
        return folder().map(Path::getFileName).map(Path::toString).orElse("");
    }

    /// The case now.
    public CaseState state() {
        return state;
    }

    /// Tells `watcher` every state from now on.
    public void watch(Consumer<CaseState> watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Consumer<CaseState> watcher) {
        watchers.remove(watcher);
    }

    /// Reads raw bytes of the sources.
    public EvidenceReader evidence() {
        return holding.evidence();
    }

    /// What puts the records of an analysis of this case through filters; the last one is kept with what it found.
    public synchronized Sieve sieve(Analysis analysis) {
        Sieved known = sieved;
        if (known == null || known.analysis() != analysis) {
            known = new Sieved(analysis, new Sieve(analysis.explorer(), analysis.following(), analysis.evidence(), holding.evidence()));
            sieved = known;
        }
        return known.sieve();
    }

    private record Sieved(Analysis analysis, Sieve sieve) {}

    /// What must be known of how the case was opened, as a sentence or two; mostly nothing.
    public Optional<String> notice() {
        return holding.notice();
    }

    public AuditTrail audit() {
        return holding.audit();
    }

    /// A small value that the workbench keeps with the case, such as its layout; nothing is judged by it.
    public Optional<String> kept(String name) {
        return holding.settings().get("kept." + name);
    }

    public void keep(String name, String value) {
        holding.settings().put("kept." + name, value);
    }

    /// What is kept with the case by name. Nothing that is judged by is changed here: that is [#overrule] and [#declare].
    public Settings settings() {
        return holding.settings();
    }

    /// The claims that the case keeps; to be read and changed by one thread at a time.
    public Hypotheses hypotheses() {
        return new Hypotheses(holding.settings());
    }

    /// What size and date of each source's file tell, by the source's number in the analysis.
    public List<EvidenceState> evidenceStates() {
        return state.sources().stream().map(entry -> holding.evidence().state(entry.source())).toList();
    }

    /// The formats that sources can be read as.
    public List<Preview.Named> formats() {
        return imports.formats().list().stream().map(format -> new Preview.Named(format.id(), format.title())).toList();
    }

    /// Imports files and folders and judges the case with them. What is read again with the same bytes is a duplicate.
    public synchronized List<ImportResult> add(List<Path> files, ImportOptions options, Progress progress) {
        var results = imports.importAll(files, options, holding.target(), progress);
        var imported = results.stream().filter(Imported.class::isInstance).map(one -> ((Imported) one).source()).toList();
        if (imported.isEmpty()) return results;
        var overrules = Readings.told(state.overrules(), options, imported);
        OverruleSettings.save(overrules, holding.settings());
        publish(judged(state.version() + 1, overrules));
        return results;
    }

    /// Brings sources, decisions and notes at once.
    @FunctionalInterface
    public interface Delivery<T> {
        T to(Recipient recipient, ImportService imports) throws IOException;
    }

    /// Takes what a delivery brings, and judges the case with it. A [Refusal] where the case is only in memory.
    public synchronized <T> T receive(Delivery<T> delivery) throws IOException {
        var folder = folder().orElseThrow(() -> new Refusal("a case that is only in memory takes no bundle: import it into a case in a folder"));
        T brought = delivery.to(new Recipient(folder, holding.sources().isEmpty(), holding.settings(), holding.annotations(), holding.audit(), holding.target()), imports);
        publish(judged(state.version() + 1, OverruleSettings.load(holding.settings())));
        return brought;
    }

    /// Decides otherwise than what was inferred, and judges everything again; sources that are to be read otherwise are read again.
    public void overrule(Overrules changed, Progress progress) {
        decide(changed, progress, () -> history.did(new Deed.Overruling(state.overrules())));
    }

    /// Takes back what was decided, declared, noted or marked last; nothing happens where there is nothing.
    public synchronized void undo(Progress progress) {
        history.undo().ifPresent(deed -> repeat(deed, progress, history::undone));
    }

    /// Does again what was taken back last; nothing happens where nothing was.
    public synchronized void redo(Progress progress) {
        history.redo().ifPresent(deed -> repeat(deed, progress, history::redone));
    }

    private void repeat(Deed deed, Progress progress, Consumer<Deed> done) {
        switch (deed) {
            case Deed.Overruling(var wanted) -> decide(wanted, progress, () -> done.accept(new Deed.Overruling(state.overrules())));
            case Deed.Declaring(var wanted) -> declare(wanted, () -> done.accept(new Deed.Declaring(state.analysis().declared())));
            case Deed.Annotating annotating -> annotated(notebook.redo(annotating), done);
        }
    }

    public synchronized boolean canUndo() {
        return history.undo().isPresent();
    }

    public synchronized boolean canRedo() {
        return history.redo().isPresent();
    }

    private synchronized void decide(Overrules changed, Progress progress, Runnable remember) {
        var before = state.overrules();
        if (changed.equals(before)) return;
        changed.options();
        for (var source : readOtherwise(before, changed)) readAgain(source, changed, progress);
        Analysis analysis;
        try {
            analysis = Analysis.of(holding.sources(), changed.options(), state.analysis().declared(), holding.kept());
        } catch (Refusal e) {
            for (var source : readOtherwise(changed, before)) readAgain(source, before, Progress.NONE);
            throw e;
        }
        OverruleSettings.save(changed, holding.settings());
        remember.run();
        publish(new CaseState(state.version() + 1, analysis, changed, state.annotations(), state.unread(), ""));
    }

    /// Declares what no evidence holds, and judges again; [#undo] takes it back.
    public void declare(Declared declared) {
        declare(declared, () -> history.did(new Deed.Declaring(state.analysis().declared())));
    }

    private synchronized void declare(Declared declared, Runnable remember) {
        if (declared.equals(state.analysis().declared())) return;
        DeclaredSettings.save(declared, holding.settings());
        remember.run();
        publish(judged(state.version() + 1, state.overrules()));
    }

    private List<Source> readOtherwise(Overrules before, Overrules after) {
        return holding.sources().stream().map(entry -> entry.source()).filter(source -> {
            var content = source.content().decodedSha256();
            return !before.reading(content).equals(after.reading(content));
        }).toList();
    }

    private void readAgain(Source source, Overrules overrules, Progress progress) {
        if (!isUnchanged(source)) throw new Refusal(source.path() + " is not what was imported any more, so it cannot be read otherwise: bring the original back.");
        var result = imports.importAll(List.of(source.path()), Readings.again(source, overrules), holding.replacing(), progress).getFirst();
        switch (result) {
            case ImportResult.Failed failed -> throw new Refusal(source.path() + ": " + failed.problem());
            case ImportResult.Cancelled _ -> throw new Refusal(source.path() + ": reading it again was cancelled");
            case Imported _, ImportResult.Duplicate _ -> {}
        }
    }

    private boolean isUnchanged(Source source) {
        return holding.evidence().state(source) == EvidenceState.UNCHANGED || holding.evidence().verify(source) == EvidenceState.UNCHANGED;
    }

    /// What the kept overrules cannot be applied to is judged without them: a case always opens.
    private CaseState judged(long version, Overrules overrules) {
        var sources = holding.sources();
        var annotations = holding.annotations().all();
        var unread = holding.sourcesToReadAgain();
        var declared = DeclaredSettings.load(holding.settings());
        try {
            return new CaseState(version, Analysis.of(sources, overrules.options(), declared, holding.kept()), overrules, annotations, unread, "");
        } catch (Refusal e) {
            var without = Analysis.of(sources, overrules.withKind("").withRoute("").options(), declared, holding.kept());
            return new CaseState(version, without, overrules, annotations, unread, String.valueOf(e.getMessage()));
        }
    }

    /// Writes a note, makes a mark, or pins a record for the report.
    public synchronized void annotate(Kind kind, Place place, String text) {
        annotated(notebook.add(kind, place, text), history::did);
    }

    /// Leaves exactly this annotation of its kind at the place, or none.
    public synchronized void annotateAnew(Kind kind, Place place, List<String> texts) {
        annotated(notebook.replace(kind, place, texts), history::did);
    }

    /// Forgets an annotation; nothing happens where there is none.
    public synchronized void removeAnnotation(int id) {
        annotated(notebook.remove(id), history::did);
    }

    private void annotated(Deed.Annotating back, Consumer<Deed> done) {
        if (!back.remove().isEmpty() || !back.add().isEmpty()) done.accept(back);
        publish(new CaseState(state.version() + 1, state.analysis(), state.overrules(), holding.annotations().all(), state.unread(), state.problem()));
    }

    private void publish(CaseState next) {
        state = next;
        watchers.forEach(watcher -> watcher.accept(next));
    }

    /// Reads all bytes of all sources and tells by their hashes what became of them, by the source's number in the analysis.
    public Map<Source, EvidenceState> verify() {
        var states = new LinkedHashMap<Source, EvidenceState>();
        for (var entry : state.sources()) states.put(entry.source(), holding.evidence().verify(entry.source()));
        return states;
    }

    /// Packs copies of all sources into the case; as long as it takes to read and compress them.
    public Secured secure(Secured.Watch watch) {
        return Secured.all(holding, watch);
    }

    /// Looks for sources whose files are gone or changed in files and folders, by their bytes, and reads from there what is found from now on.
    ///
    /// @throws IOException where a folder cannot be searched
    public synchronized List<Relocation.Found> relocate(List<Path> places) throws IOException {
        var relocation = new Relocation(holding.evidence(), places);
        var found = relocation.find(relocation.lost(holding.sources()));
        for (var one : found) holding.relocate(one.entry(), one.file());
        if (!found.isEmpty()) publish(judged(state.version() + 1, state.overrules()));
        return found;
    }

    /// What hides secrets and personal data in texts that leave the case; one for each document, as it lists what it hid. Identifiers by which one message is known are
    /// left where they only might be secrets.
    public Redaction redaction() {
        var analysis = state.analysis();
        // that a message can be found by a value too, as by the card that it was paid with, is no reason to tell it
        return Redaction.under(holding.redactionKey(), analysis.following()::isName);
    }

    /// Ends the work; snapshots that were given away can no longer be read to the full.
    @Override
    public synchronized void close() {
        holding.close();
    }
}
