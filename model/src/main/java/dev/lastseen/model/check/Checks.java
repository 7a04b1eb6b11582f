package dev.lastseen.model.check;

import dev.lastseen.model.follow.Following;
import java.util.Comparator;
import java.util.List;

/// All checks. To add one, add its line here.
public final class Checks {
    private static final List<Check> ALL = List.of(new ClockOffset(), new TruncatedSource());

    private Checks() {}

    /// The checks in the order in which equally severe findings are told.
    public static List<Check> all() {
        return ALL;
    }

    /// What all checks prove, the most severe first.
    public static List<Finding> run(Following following) {
        return ALL.stream()
                .flatMap(check -> check.findings(following).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
