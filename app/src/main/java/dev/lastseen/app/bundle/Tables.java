package dev.lastseen.app.bundle;

import dev.lastseen.model.Source;
import dev.lastseen.model.follow.Boundary;
import java.io.IOException;
import java.util.List;

/// The full lists as tables. Times are ISO-8601 in UTC.
final class Tables {
    private final Shared shared;

    Tables(Shared shared) {
        this.shared = shared;
    }

    void write(Packer packer) throws IOException {
        packer.put("sources.csv", out -> {
            var heads = List.of("file", "system", "format", "records", "rejected", "bytes", "sha256", "decodedSha256", "zone", "zoneAssumed", "incomplete");
            try (var table = shared.csv().table("sources.csv", out, heads)) {
                for (var entry : shared.state().sources()) source(table, entry.source());
            }
        });
        if (!shared.following().follows()) return;
        packer.put("boundaries.csv", out -> {
            var heads = List.of("from", "to", "seen", "arrived", "vanished", "dropped", "stuck", "undetermined", "unobserved", "skipped", "entered", "duplicated");
            try (var table = shared.csv().table("boundaries.csv", out, heads)) {
                for (var boundary : shared.following().boundaries()) boundary(table, boundary);
            }
        });
        packer.put("lost.csv", out -> {
            var heads = List.of("message", "outcome", "lastSeen", "lastSeenAt", "missingFrom", "why", "file", "line");
            try (var table = shared.csv().table("lost.csv", out, heads)) {
                for (int message : shared.following().lost()) lost(table, message);
            }
        });
        packer.put("verdicts.csv", out -> {
            try (var table = shared.csv().table("verdicts.csv", out, List.of("message", "outcome", "lastSeen"))) {
                for (int message = 0; message < shared.following().total(); message++) verdict(table, message);
            }
        });
    }

    private void source(SafeCsv.Table table, Source source) throws IOException {
        var content = source.content();
        table.row(shared.told(shared.places().of(source)), shared.told(source.system()), source.format(), source.receipt().records(), source.receipt().problems().rejectedCount(), content.stored(),
                content.sha256(), content.decodedSha256(), source.clock().zone().getId(), source.clock().assumed(), source.incomplete().map(end -> shared.told(end.reason())).orElse(""));
    }

    private void boundary(SafeCsv.Table table, Boundary boundary) throws IOException {
        var following = shared.following();
        var flow = boundary.flow();
        var marks = boundary.marks();
        table.row(shared.told(following.systemName(boundary.from())), shared.told(following.systemName(boundary.to())), flow.seen(), flow.arrived(), flow.vanished(), flow.dropped(),
                flow.stuck(), flow.undetermined(), marks.unobserved(), marks.skipped(), marks.entered(), marks.duplicated());
    }

    private void lost(SafeCsv.Table table, int message) throws IOException {
        var loss = shared.analysis().loss(message);
        table.row(shared.told(shared.following().name(message)), shared.following().verdicts().outcome(message).word(), shared.told(loss.lastSeen()),
                loss.lastSeenAt().map(Object::toString).orElse(""), shared.told(loss.missingFrom().orElse("")), shared.told(shared.following().why(message)),
                shared.told(loss.proof().file()), loss.proof().line());
    }

    private void verdict(SafeCsv.Table table, int message) throws IOException {
        var following = shared.following();
        table.row(shared.told(following.name(message)), following.verdicts().outcome(message).word(), shared.told(following.systemName(following.verdicts().lastSeen(message))));
    }

    /// What was hidden, to be written after everything else.
    void writeRedactions(Packer packer) throws IOException {
        packer.put("redactions.csv", out -> {
            try (var table = shared.csv().table("redactions.csv", out, List.of("kind", "placeholder", "count", "firstPlace"))) {
                for (var one : shared.redaction().found()) table.row(one.kind(), one.placeholder(), one.count(), one.place());
            }
        });
    }
}
