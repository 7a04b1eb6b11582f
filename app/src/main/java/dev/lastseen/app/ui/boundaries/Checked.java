package dev.lastseen.app.ui.boundaries;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.model.check.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The findings of an analysis for a view that shows them beside other things: it never waits for them, and where the checks take long it does not begin them.
final class Checked {
    private final Background background;
    private final Runnable known;
    private @Nullable Analysis asked;
    private List<Finding> findings = List.of();

    /// @param known told when there are other findings than before
    Checked(Background background, Runnable known) {
        this.background = background;
        this.known = known;
    }

    /// What is known of them now.
    List<Finding> of(Analysis analysis) {
        if (asked != analysis && analysis.findsQuickly()) {
            asked = analysis;
            findings = List.of();
            background.quietly(_ -> analysis.findings()).alone().then(found -> {
                if (asked != analysis) return;
                findings = found;
                known.run();
            }).start();
        }
        return asked == analysis ? findings : List.of();
    }

    /// The record at which the first finding about a place begins its proof.
    Optional<Integer> record(Analysis analysis, String system, String from) {
        return of(analysis).stream().filter(one -> one.system().equals(system) && one.fromSystem().orElse("").equals(from)).findFirst()
                .flatMap(one -> analysis.record(one.evidence().getFirst()));
    }
}
