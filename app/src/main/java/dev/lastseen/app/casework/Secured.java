package dev.lastseen.app.casework;

import dev.lastseen.model.store.CaseProblem;
import dev.lastseen.model.store.CaseProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/// What came of packing copies of all sources into a case.
///
/// @param sources   that the case holds copies of now
/// @param bytes     of their files
/// @param problems  why others could not be copied, a sentence each
/// @param cancelled true where somebody ended it early; what was copied until then stays
public record Secured(int sources, long bytes, List<String> problems, boolean cancelled) {
    public Secured {
        problems = List.copyOf(problems);
    }

    /// Is told how far it is, and asked whether to go on. Called on the thread that works.
    public interface Watch {
        /// @param done  bytes of all files that were read
        /// @param total bytes of all files
        void at(long done, long total, String file);

        boolean isCancelled();
    }

    static Secured all(Holding holding, Watch watch) {
        var sources = holding.sources().stream().map(entry -> entry.source()).toList();
        long total = sources.stream().mapToLong(source -> source.content().stored()).sum();
        var problems = new ArrayList<String>();
        int secured = 0;
        long bytes = 0;
        long before = 0;
        for (var source : sources) {
            long from = before;
            before += source.content().stored();
            try {
                if (!holding.secure(source, done -> watch.at(from + done, total, source.fileName()), watch::isCancelled)) return new Secured(secured, bytes, problems, true);
                secured++;
                bytes += source.content().stored();
            } catch (CaseProblem e) {
                if (e.kind() != Kind.EVIDENCE) throw e;
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return new Secured(secured, bytes, problems, false);
    }
}
