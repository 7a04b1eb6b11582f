package dev.lastseen.app.ui.base;

/// Work that is done off the screen's thread.
@FunctionalInterface
public interface Job<T> {
    /// Does it. May throw whatever it likes: the failure is told on the screen's thread.
    T run(Progress progress) throws Exception;

    /// What a job says while it runs. Safe to use from any thread.
    interface Progress {
        /// @param done 0 … 1, or negative where nobody knows
        /// @param what what is done now, in a few words
        void at(double done, String what);

        /// True where the result is not wanted any more: the job should end soon, with any result.
        boolean isCancelled();
    }
}
