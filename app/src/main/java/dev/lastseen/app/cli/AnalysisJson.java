package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Analysis.BoundaryContrast;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.Following.Alternative;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Writes an analysis as the command line's JSON contract describes it.
final class AnalysisJson {
    private static final double MICROS = 1e6;

    private final Analysis analysis;
    private final JsonOutput json;

    AnalysisJson(Analysis analysis, JsonOutput json) {
        this.analysis = analysis;
        this.json = json;
    }

    /// The whole document of `investigate`.
    void document() throws IOException {
        json.object(_ -> {
            sources();
            strings("systems", analysis.systems());
            route();
            following();
            messages();
            json.name("boundaries").array(_ -> boundaries());
            json.name("lost").array(_ -> losses(analysis.following().lost()));
            json.name("findings").array(_ -> findings());
            json.name("contrast").array(_ -> contrasts(analysis.contrasts()));
        });
    }

    private void sources() throws IOException {
        var report = new SourceReport(analysis.sources());
        json.name("sources").array(_ -> {
            for (var source : analysis.sources()) {
                json.object(one -> report.members(source, analysis.clockOffsetSeconds(source), one));
            }
        });
    }

    private void route() throws IOException {
        json.name("route").array(_ -> {
            for (var hop : analysis.following().route().hops()) {
                json.array(_ -> json.text(name(hop.from())).text(name(hop.to())));
            }
        });
    }

    private void following() throws IOException {
        var following = analysis.following();
        json.name("following").object(_ -> {
            json.member("kind", following.kind());
            strings("columns", following.columns());
            json.name("alternatives").array(_ -> alternatives(following.alternatives()));
        });
    }

    private void alternatives(List<Alternative> alternatives) throws IOException {
        for (var other : alternatives) {
            json.object(_ -> json.member("kind", other.kind()).member("systems", other.systems()).member("messages", other.messages()));
        }
    }

    private void messages() throws IOException {
        var following = analysis.following();
        json.name("messages").object(_ -> {
            json.member("total", following.total());
            for (var outcome : Outcome.values()) json.member(outcome.word(), following.verdicts().count(outcome));
            json.member("unobservedHops", following.unobservedHops());
            json.member("skippedSteps", following.skippedSteps());
        });
    }

    private void boundaries() throws IOException {
        for (var boundary : analysis.following().boundaries()) json.object(_ -> boundary(boundary));
    }

    /// The members of one boundary.
    void boundary(Boundary boundary) throws IOException {
        var flow = boundary.flow();
        var marks = boundary.marks();
        json.member("from", name(boundary.from()))
                .member("to", name(boundary.to()))
                .member("seen", flow.seen())
                .member("arrived", flow.arrived())
                .member("vanished", flow.vanished())
                .member("dropped", flow.dropped())
                .member("stuck", flow.stuck())
                .member("undetermined", flow.undetermined())
                .member("unobserved", marks.unobserved())
                .member("skipped", marks.skipped())
                .member("entered", marks.entered())
                .member("duplicated", marks.duplicated())
                .member("shareOfEntry", analysis.shareOfEntry(boundary))
                .member("p50Seconds", boundary.p50() / MICROS)
                .member("p99Seconds", boundary.p99() / MICROS);
    }

    /// The elements of `lost` for some messages.
    void losses(List<Integer> messages) throws IOException {
        for (int message : messages) json.object(_ -> loss(analysis.loss(message)));
    }

    private void loss(Analysis.Loss loss) throws IOException {
        var following = analysis.following();
        json.member("message", following.name(loss.message()))
                .member("outcome", following.verdicts().outcome(loss.message()).word())
                .member("lastSeen", loss.lastSeen())
                .timeOrNull("lastSeenAt", loss.lastSeenAt().orElse(null))
                .textOrNull("missingFrom", loss.missingFrom().orElse(null));
        if (!loss.missingFromAny().isEmpty()) strings("missingFromAny", loss.missingFromAny());
        json.member("why", following.why(loss.message()));
        json.name("evidence").array(_ -> json.object(_ -> citation(loss.proof())));
    }

    /// The elements of `findings`.
    void findings() throws IOException {
        for (var finding : analysis.findings()) json.object(_ -> finding(finding));
    }

    private void finding(Finding finding) throws IOException {
        json.member("check", finding.check())
                .member("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .member("system", finding.system());
        if (finding.fromSystem().isPresent()) json.member("fromSystem", finding.fromSystem().get());
        if (finding.field().isPresent()) json.member("field", finding.field().get());
        if (finding.seconds().isPresent()) json.member("seconds", finding.seconds().getAsDouble());
        strings("messages", finding.messages().stream().map(analysis.following()::name).toList());
        json.member("statement", finding.statement())
                .member("assumed", finding.words().assumed())
                .member("refutedBy", finding.words().refuted())
                .member("next", finding.words().next());
        json.name("evidence").array(_ -> {
            for (var place : finding.evidence()) json.object(_ -> citation(analysis.citation(place)));
        });
    }

    /// The elements of `contrast`.
    void contrasts(List<BoundaryContrast> contrasts) throws IOException {
        for (var one : contrasts) {
            json.object(_ -> json.member("from", name(one.boundary().from()))
                    .member("to", name(one.boundary().to()))
                    .member("attribute", one.attribute().attribute())
                    .member("statement", one.attribute().statement())
                    .member("score", one.attribute().score())
                    .exact("p", one.attribute().p()));
        }
    }

    /// The members that say where a record stands.
    void citation(Analysis.Citation citation) throws IOException {
        json.member("file", citation.file()).member("line", citation.line());
    }

    private void strings(String name, List<String> values) throws IOException {
        json.name(name).array(_ -> {
            for (var value : values) json.text(value);
        });
    }

    private String name(int system) {
        return analysis.following().systemName(system);
    }
}
