package dev.lastseen.app.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.util.Duration;

/// The only door to other threads and back to the screen's. Jobs named with [#work] show in the window with their progress and can be cancelled there; those
/// of [#quietly] do not: they are short, and mostly a later one makes them void; that one of them takes longer is seen nevertheless ([#busyProperty]).
public final class Background {
    /// Nanoseconds between two looks at a job that is waited for.
    private static final long GLANCE = 100_000;
    /// What comes within this seems to come at once.
    private static final Duration UNNOTICED = Duration.millis(100);

    private final Executor workers;
    private final Executor single;
    private final Consumer<Throwable> unforeseen;
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
    private final ObservableList<Task<?>> shown = FXCollections.unmodifiableObservableList(running);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience = new PauseTransition(UNNOTICED);
    private int pending;
    private int quiet;

    /// @param workers    runs jobs
    /// @param single     runs one job after the other
    /// @param unforeseen told, on the screen's thread, of failures that a job has no handler for
    public Background(Executor workers, Executor single, Consumer<Throwable> unforeseen) {
        this.workers = workers;
        this.single = single;
        this.unforeseen = unforeseen;
        patience.setOnFinished(_ -> busy.set(quiet > 0));
    }

    /// Works on threads that never keep the program from ending.
    public static Background onThreads(Consumer<Throwable> unforeseen) {
        return new Background(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("analysis").factory()),
                unforeseen);
    }

    /// Runs `step` on the screen's thread, later.
    public static void onScreen(Runnable step) {
        Platform.runLater(step);
    }

    /// The jobs that show, in order of their start.
    public ObservableList<Task<?>> running() {
        return shown;
    }

    /// True while jobs that do not show take longer than what seems to come at once.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void quietly(int more) {
        quiet += more;
        if (quiet == 0) {
            patience.stop();
            busy.set(false);
        } else if (quiet == more) {
            patience.playFromStart();
        }
    }

    /// Number of jobs that were started and have not ended, those that do not show too. To be asked on the screen's thread.
    public int pending() {
        return pending;
    }

    /// A job that shows in the window as `title`.
    public <T> Plan<T> work(String title, Job<T> job) {
        return new Plan<>(title, job);
    }

    /// A job that does not show.
    public <T> Plan<T> quietly(Job<T> job) {
        return new Plan<>("", job);
    }

    /// Does a short job on another thread, and waits for it a moment: what is there at once goes into the picture that is being made, and what takes longer does not
    /// hold up the screen.
    ///
    /// @param patience in nanoseconds
    /// @param then     gets what came, on the screen's thread; before this returns, where it came in time
    public <T> void shortly(Callable<T> job, long patience, Consumer<T> then) {
        pending++;
        var task = new FutureTask<>(job);
        var wait = new AtomicReference<>(Wait.GOES_ON);
        Runnable end = () -> {
            pending--;
            if (task.state() == Future.State.SUCCESS) then.accept(task.resultNow());
            else unforeseen.accept(task.exceptionNow());
        };
        workers.execute(() -> {
            task.run();
            if (!wait.compareAndSet(Wait.GOES_ON, Wait.OVER)) onScreen(end);
        });
        long until = System.nanoTime() + patience;
        while (wait.get() == Wait.GOES_ON && System.nanoTime() < until) LockSupport.parkNanos(GLANCE);
        if (!wait.compareAndSet(Wait.GOES_ON, Wait.IN_VAIN)) end.run();
    }

    /// Of the screen for a short job.
    private enum Wait {
        GOES_ON,
        OVER,
        IN_VAIN
    }

    /// A job, and what to do with what it brings; all handlers run on the screen's thread.
    public final class Plan<T> {
        private final String title;
        private final Job<T> job;
        private final List<Handler<?>> handlers = new ArrayList<>();
        private Executor executor = workers;
        private Consumer<T> success = _ -> {};
        private Runnable end = () -> {};

        private Plan(String title, Job<T> job) {
            this.title = title;
            this.job = job;
        }

        /// Never runs at the same time as another job that asked for the same: for what changes the case, and for what computes long. What only reads the
        /// analysis must not wait for those, and runs beside them.
        public Plan<T> alone() {
            executor = single;
            return this;
        }

        public Plan<T> then(Consumer<T> handler) {
            success = handler;
            return this;
        }

        /// Handles one kind of failure; of several handlers the first that fits is called.
        public <E extends Throwable> Plan<T> failing(Class<E> kind, Consumer<E> handler) {
            handlers.add(new Handler<>(kind, handler));
            return this;
        }

        /// Runs last, whatever came, also after cancelling.
        public Plan<T> lastly(Runnable handler) {
            end = handler;
            return this;
        }

        /// Starts the job. To be called on the screen's thread.
        public Running start() {
            var task = new Work<>(this);
            if (title.isEmpty()) quietly(1);
            else running.add(task);
            pending++;
            executor.execute(task);
            return () -> task.cancel(false);
        }

        private void fail(Throwable failure) {
            handlers.stream().filter(handler -> handler.kind().isInstance(failure)).findFirst()
                    .ifPresentOrElse(handler -> handler.handle(failure), () -> unforeseen.accept(failure));
        }
    }

    private record Handler<E extends Throwable>(Class<E> kind, Consumer<E> handler) {
        void handle(Throwable failure) {
            handler.accept(kind.cast(failure));
        }
    }

    /// A job that was started.
    @FunctionalInterface
    public interface Running {
        /// Makes its result void; nothing happens where it is done. To be called on the screen's thread.
        void cancel();
    }

    private final class Work<T> extends Task<T> implements Job.Progress {
        private final Plan<T> plan;

        Work(Plan<T> plan) {
            this.plan = plan;
            updateTitle(plan.title);
        }

        @Override
        protected T call() throws Exception {
            return plan.job.run(this);
        }

        @Override
        public void at(double done, String what) {
            updateProgress(done, 1);
            updateMessage(what);
        }

        @Override
        protected void succeeded() {
            end(() -> plan.success.accept(getValue()));
        }

        @Override
        protected void failed() {
            end(() -> plan.fail(getException()));
        }

        @Override
        protected void cancelled() {
            end(() -> {});
        }

        private void end(Runnable step) {
            if (!running.remove(this)) quietly(-1);
            pending--;
            try {
                step.run();
            } finally {
                plan.end.run();
            }
        }
    }
}
