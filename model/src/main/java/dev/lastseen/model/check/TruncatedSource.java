package dev.lastseen.model.check;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Source;
import dev.lastseen.model.follow.Following;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Evidence that ends before what it describes does: nothing past its end may count as absent.
final class TruncatedSource implements Check {
    @Override
    public String id() {
        return "truncated-source";
    }

    @Override
    public List<Finding> findings(Following following) {
        var findings = new ArrayList<Finding>();
        var sources = following.space().sources();
        for (int s = 0; s < sources.size(); s++) {
            int number = s;
            var source = sources.get(s).source();
            source.incomplete().map(end -> finding(number, source, end)).ifPresent(findings::add);
        }
        return findings;
    }

    private Finding finding(int number, Source source, Incomplete end) {
        var statement = source.fileName() + " is incomplete: " + end.reason();
        var place = new Finding.Place(number, end.line());
        return new Finding(id(), Severity.WARNING, source.system(), statement, OptionalDouble.empty(), List.of(), List.of(place));
    }
}
