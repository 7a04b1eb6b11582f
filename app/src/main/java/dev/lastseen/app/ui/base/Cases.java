package dev.lastseen.app.ui.base;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Overrules;
import dev.lastseen.app.casework.SampleFiles;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportResult;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Opens cases, adds evidence, decides and takes back, all in the background, and brings each new state to the session. Belongs to the screen's thread.
public final class Cases {
    private static final String FOCUS = "focus";
    /// Nanoseconds that an import waits for its first lines to be painted.
    private static final long FIRST_LINES = 40_000_000;

    private final Session session;
    private final Background background;
    private final Consumer<Throwable> trouble;
    private final Supplier<ImportService> imports;
    private final CaseFolders folders;
    private final Previews previews;
    private final ReadOnlyObjectWrapper<@Nullable ImportRun> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> opened = new ReadOnlyObjectWrapper<>();

    /// @param trouble told of whatever fails
    public Cases(Session session, Background background, Consumer<Throwable> trouble, Supplier<ImportService> imports, CaseFolders folders) {
        this.session = session;
        this.background = background;
        this.trouble = trouble;
        this.imports = imports;
        this.folders = folders;
        previews = new Previews(imports);
    }

    /// The latest import, also after it has ended; null before the first.
    public ReadOnlyObjectProperty<@Nullable ImportRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// How files would be read.
    public Previews previews() {
        return previews;
    }

    /// The folder of the case that was opened or made last; null before the first.
    public ReadOnlyObjectProperty<@Nullable Path> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Opens what was dropped on the window or given to the program: one folder that holds a case is opened; anything else is evidence for the open case, or for
    /// a new one.
    public void take(List<Path> paths) {
        if (paths.isEmpty()) return;
        if (paths.size() == 1 && CaseFolders.holdsCase(paths.getFirst())) {
            open(paths.getFirst());
        } else {
            add(paths, ImportOptions.NONE);
        }
    }

    /// Opens the case in `folder` instead of the one that is open.
    public void open(Path folder) {
        background.work("Opening " + folder.getFileName(), job -> {
            job.at(-1, "following messages");
            var casework = Casework.open(folder, imports.get(), Progress.NONE);
            return new Opened(casework, restored(casework));
        }).alone().then(this::begin).failing(Throwable.class, trouble).start();
    }

    private static Focus restored(Casework casework) {
        var state = casework.state();
        return casework.kept(FOCUS).map(text -> FocusText.focus(text, state)).orElse(Focus.START);
    }

    private record Opened(Casework casework, Focus focus) {}

    /// Makes a case of the sample incident and opens it.
    public void openSample() {
        background.work("Unpacking the sample incident", _ -> SampleFiles.writeTo(Files.createDirectories(folders.sample())))
                .then(files -> addToNew("sample", files, ImportOptions.NONE)).failing(Throwable.class, trouble).start();
    }

    /// Adds evidence to the open case, or to a new one where none is open.
    public ImportRun add(List<Path> paths, ImportOptions options) {
        return session.work().map(work -> add(work.casework(), paths, options)).orElseGet(() -> addToNew("untitled", paths, options));
    }

    private ImportRun add(Casework casework, List<Path> paths, ImportOptions options) {
        return importing(paths, (job, fresh) -> new Import(casework, Evidence.add(casework, paths, options, fresh.watch(job))));
    }

    private ImportRun addToNew(String name, List<Path> paths, ImportOptions options) {
        return importing(paths, (job, fresh) -> {
            var folder = folders.fresh(name);
            var casework = Casework.create(folder, imports.get());
            boolean wanted = false;
            try {
                var brought = new Import(casework, Evidence.add(casework, paths, options, fresh.watch(job)));
                wanted = !job.isCancelled();
                return brought;
            } finally {
                if (!wanted) discard(casework, folder);
            }
        });
    }

    /// Ends a new case that nobody will open.
    private static void discard(Casework casework, Path folder) throws IOException {
        casework.close();
        CaseFolders.remove(folder);
    }

    /// What an import brought.
    private record Import(Casework casework, List<ImportResult> results) {}

    @FunctionalInterface
    private interface Importing {
        Import run(Job.Progress job, ImportRun fresh) throws IOException;
    }

    private ImportRun importing(List<Path> paths, Importing importing) {
        var fresh = new ImportRun(paths);
        run.set(fresh);
        background.quietly(_ -> FirstLines.of(paths)).then(fresh.firstLines()::setAll).failing(Throwable.class, trouble)
                .lastly(() -> fresh.startedAs(begin(fresh, importing))).start();
        return fresh;
    }

    private Background.Running begin(ImportRun fresh, Importing importing) {
        var paths = fresh.asked();
        return background.work("Importing " + (paths.size() == 1 ? String.valueOf(paths.getFirst().getFileName()) : paths.size() + " files"), job -> {
                    LockSupport.parkNanos(FIRST_LINES); // reading with all processors would keep the first lines from the screen
                    return importing.run(job, fresh);
                })
                .alone()
                .then(done -> {
                    if (session.work().filter(work -> work.casework() == done.casework()).isEmpty()) begin(new Opened(done.casework(), Focus.START));
                    fresh.end(done.results());
                })
                .failing(Throwable.class, trouble)
                .lastly(() -> {
                    if (fresh.results().isEmpty() && fresh.equals(run.get())) run.set(null);
                }).start();
    }

    private void begin(Opened fresh) {
        close();
        var casework = fresh.casework();
        casework.watch(state -> Background.onScreen(() -> renew(casework, state)));
        casework.folder().ifPresent(opened::set);
        session.open(new Work(casework, casework.state()), fresh.focus());
    }

    private void renew(Casework casework, CaseState state) {
        session.work().filter(work -> work.casework() == casework && work.state().version() < state.version())
                .ifPresent(work -> session.renew(new Work(casework, state), Renumbering.between(work.state(), state)));
    }

    /// Decides otherwise than what was inferred; everything is judged again.
    ///
    /// @param title what is done, such as `Removing worker → archive`
    public void decide(String title, UnaryOperator<Overrules> change) {
        change(title, (casework, job) -> casework.overrule(change.apply(casework.state().overrules()), progress(job)));
    }

    /// Takes the last decision back.
    public void undo() {
        change("Taking back", (casework, job) -> casework.undo(progress(job)));
    }

    /// Decides again what was taken back last.
    public void redo() {
        change("Deciding again", (casework, job) -> casework.redo(progress(job)));
    }

    /// Something that changes the open case.
    @FunctionalInterface
    public interface Change {
        void apply(Casework casework, Job.Progress job) throws Exception;
    }

    /// Changes the open case in the background; what cannot be done is told.
    public void change(String title, Change change) {
        session.work().ifPresent(work -> background.work(title, job -> {
            change.apply(work.casework(), job);
            return true;
        }).alone().failing(Throwable.class, trouble).start());
    }

    private static Progress progress(Job.Progress job) {
        return new Progress() {
            @Override
            public void advanced(Path path, long bytes, long total, long records) {
                job.at(total > 0 ? (double) bytes / total : -1, "reading " + path.getFileName());
            }

            @Override
            public boolean cancelled() {
                return job.isCancelled();
            }
        };
    }

    /// Ends the work with the open case, if there is one, and keeps where the analyst stood.
    public void close() {
        var open = session.work();
        var focus = session.focus();
        session.close();
        open.ifPresent(work -> end(work, focus));
    }

    /// Ends the work with the open case without a trace of it.
    public void abandon() {
        var open = session.work();
        session.close();
        open.ifPresent(work -> work.casework().close());
    }

    private void end(Work work, Focus focus) {
        try (var casework = work.casework()) {
            casework.keep(FOCUS, FocusText.of(focus, work.state()));
        } catch (RuntimeException failure) {
            trouble.accept(failure);
        }
    }
}
