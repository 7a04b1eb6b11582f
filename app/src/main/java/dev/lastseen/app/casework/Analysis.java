package dev.lastseen.app.casework;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.Source;
import dev.lastseen.model.check.Checks;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.contrast.Contrast;
import dev.lastseen.model.contrast.Contrasting;
import dev.lastseen.model.contrast.KeptContrasts;
import dev.lastseen.model.contrast.MeantEnd;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.explore.Explorer;
import dev.lastseen.model.follow.Boundary;
import dev.lastseen.model.follow.FollowOptions;
import dev.lastseen.model.follow.Follower;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.UnknownKindException;
import dev.lastseen.model.follow.Verdicts;
import dev.lastseen.model.lineage.Lineages;
import dev.lastseen.model.segment.SourceRecords;
import dev.lastseen.model.store.CaseSource;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was found in the evidence, in the words of the output: names and places instead of numbers. Findings and contrasts are computed when they are asked for
/// first, which may take a second, and kept. Safe to read from many threads.
public final class Analysis {
    private static final int QUICK = 200_000;

    private final List<CaseSource> evidence;
    private final List<Source> sources;
    private final FileNames files;
    private final Following following;
    private final Declared declared;
    private final Lineages lineages;
    private final Lazy<Explorer> explorer;
    private final Lazy<List<Finding>> findings;
    private final Lazy<List<BoundaryContrast>> contrasts;
    private final Lazy<List<MeantEnd>> questions;

    private Analysis(List<CaseSource> evidence, Following following, Declared declared, Kept kept) {
        this.evidence = evidence;
        this.sources = evidence.stream().map(CaseSource::source).toList();
        this.files = new FileNames(sources.stream().map(Source::path).toList());
        this.following = following;
        this.declared = declared;
        lineages = new Lineages(following);
        explorer = new Lazy<>(() -> new Explorer(following.space(), following.clocks()));
        findings = new Lazy<>(() -> Checks.run(following, declared, kept));
        var contrasting = new KeptContrasts(following, kept);
        contrasts = new Lazy<>(() -> rows(following.boundaries(), contrasting.contrasts()));
        questions = new Lazy<>(contrasting::questions);
    }

    /// Follows messages through the sources, in order of their paths: the order in which imports finished must not matter.
    public static Analysis of(List<CaseSource> imported, FollowOptions options, Declared declared) {
        return of(imported, options, declared, Kept.NOWHERE);
    }

    /// The same, with what checks found before.
    public static Analysis of(List<CaseSource> imported, FollowOptions options, Declared declared, Kept kept) {
        var evidence = imported.stream().sorted(Comparator.comparing(known -> known.source().path())).toList();
        var records = evidence.stream().map(known -> new SourceRecords(known.source(), known.segment())).toList();
        try {
            return new Analysis(evidence, Follower.follow(records, options.with(declared.known()), kept), declared, kept);
        } catch (UnknownKindException | IllegalArgumentException e) {
            throw new Refusal(Optional.ofNullable(e.getMessage()).orElse("this cannot be followed"), e);
        }
    }

    /// Where a record stands.
    ///
    /// @param file short name of the file
    /// @param line 1-based
    public record Citation(String file, long line) {}

    /// What sets the messages lost at a boundary apart from those that arrived.
    ///
    public record BoundaryContrast(Boundary boundary, Contrasting attribute) {}

    /// A message that was not delivered.
    ///
    /// @param lastSeenAt    empty where its last sighting has no time
    /// @param missingFrom   empty at the end of the route and at an undecided split
    /// @param missingFromAny the systems of which one should have seen it next, where none can be named
    public record Loss(
            int message,
            String lastSeen,
            Optional<Instant> lastSeenAt,
            Optional<String> missingFrom,
            List<String> missingFromAny,
            Citation proof) {
        public Loss {
            missingFromAny = List.copyOf(missingFromAny);
        }
    }

    /// The sources with their records, by their numbers in the analysis.
    public List<CaseSource> evidence() {
        return evidence;
    }

    public List<Source> sources() {
        return sources;
    }

    public Following following() {
        return following;
    }

    /// What the analyst declared for the case.
    public Declared declared() {
        return declared;
    }

    /// All records in order of time, to look through; made when it is asked for first.
    public Explorer explorer() {
        return explorer.get();
    }

    /// Where records come from and what they touched.
    public Lineages lineages() {
        return lineages;
    }

    /// The systems that followed messages pass, in order of the route; all systems where nothing is followed.
    public List<String> systems() {
        return following.follows() ? following.systemNames() : following.space().systems();
    }

    /// Name of the system that a record is of.
    public String system(int record) {
        return following.space().systems().get(following.space().system(record));
    }

    /// Where a record of the analysis stands.
    public Citation citation(int record) {
        var space = following.space();
        int source = space.source(record);
        return new Citation(files.of(sources.get(source).path()), space.segment(source).line(space.local(record)));
    }

    public Citation citation(Finding.Place place) {
        return new Citation(files.of(sources.get(place.source()).path()), place.line());
    }

    /// What the checks prove, the most severe first.
    public List<Finding> findings() {
        return findings.get();
    }

    /// True where [#findings] answers within a moment, because it was asked before or there is little to check: then what shows them beside other things may ask.
    public boolean findsQuickly() {
        return findings.isKnown() || following.space().size() <= QUICK;
    }

    /// The record that begins at a line, or the last one before it; empty where the source has none.
    public Optional<Integer> record(Finding.Place place) {
        var segment = following.space().segment(place.source());
        int low = 0;
        int high = segment.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segment.line(middle) <= place.line()) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? Optional.empty() : Optional.of(following.space().base(place.source()) + low - 1);
    }

    /// The losses that may be meant, each a question.
    public List<MeantEnd> questions() {
        return questions.get();
    }

    /// For each boundary what sets its lost messages apart, the strongest first.
    public List<BoundaryContrast> contrasts() {
        return contrasts.get();
    }

    /// The same for one boundary, by the names of its systems.
    public List<BoundaryContrast> contrasts(String from, String to) {
        int begin = journeySystem(from);
        int end = journeySystem(to);
        return contrasts().stream().filter(one -> one.boundary().from() == begin && one.boundary().to() == end).toList();
    }

    /// The same without some attributes.
    ///
    /// @param without names of attributes or fields, as they are printed
    public List<BoundaryContrast> contrasts(String from, String to, Set<String> without) {
        if (without.isEmpty()) return contrasts(from, to);
        int begin = journeySystem(from);
        int end = journeySystem(to);
        return following.boundaries().stream().filter(boundary -> boundary.from() == begin && boundary.to() == end)
                .flatMap(boundary -> Contrast.of(following, begin, end, without).stream().map(row -> new BoundaryContrast(boundary, row))).toList();
    }

    private static List<BoundaryContrast> rows(List<Boundary> boundaries, List<List<Contrasting>> contrasts) {
        return IntStream.range(0, boundaries.size()).boxed().flatMap(b -> contrasts.get(b).stream().map(one -> new BoundaryContrast(boundaries.get(b), one))).toList();
    }

    /// The messages that an identifier names; none where nothing is followed.
    public int[] find(String identifier) {
        return following.follows() ? following.find(identifier) : new int[0];
    }

    /// The same for many identifiers at once, which costs little more than one; one answer each, in their order.
    public List<int[]> findAll(List<String> identifiers) {
        return following.follows() ? following.findAll(identifiers) : identifiers.stream().map(_ -> new int[0]).toList();
    }

    /// A boundary by the names of its systems.
    public String name(Boundary boundary) {
        return following.systemName(boundary.from()) + " → " + following.systemName(boundary.to());
    }

    /// Seconds by which a source's clock is ahead, as applied to its records.
    public double clockOffsetSeconds(Source source) {
        int system = following.space().systems().indexOf(source.system());
        return system < 0 ? 0 : following.clocks().seconds(system);
    }

    public boolean anyLost() {
        return following.verdicts().count(Outcome.DELIVERED) < following.total();
    }

    /// The messages last seen at one system and missing from another, by time.
    public List<Integer> lostBetween(String from, String to) {
        int last = journeySystem(from);
        int missing = journeySystem(to);
        var verdicts = following.verdicts();
        return following.lost().stream()
                .filter(message -> verdicts.lastSeen(message) == last && verdicts.missingFrom(message) == missing)
                .toList();
    }

    /// The boundaries between two systems, by their names; where one name is null, all that begin or end at the other; all where both are.
    public List<Boundary> boundaries(@Nullable String from, @Nullable String to) {
        int begin = from == null ? -1 : journeySystem(from);
        int end = to == null ? -1 : journeySystem(to);
        return following.boundaries().stream().filter(one -> (begin < 0 || one.from() == begin) && (end < 0 || one.to() == end)).toList();
    }

    /// Where a message was seen first at a system that it was seen at.
    ///
    /// @param at empty where that record has no time
    public record Seen(Optional<Instant> at, Citation proof) {}

    /// @param system number in the journeys of the [Following]
    public Seen firstSeen(int message, int system) {
        int wanted = following.presence().system(system);
        int record = Arrays.stream(following.records(message)).filter(one -> following.space().system(one) == wanted).findFirst().orElseThrow();
        return new Seen(following.presence().dated(message, system) ? Optional.of(Quantity.instant(following.presence().first(message, system))) : Optional.empty(), citation(record));
    }

    private int journeySystem(String name) {
        for (int system : following.route().order()) {
            if (following.systemName(system).equals(name)) return system;
        }
        throw new Refusal("no messages pass through a system '" + name + "'; they pass through: " + String.join(", ", following.systemNames()));
    }

    /// Share of the messages that began where the route begins which reached this boundary.
    public double shareOfEntry(Boundary boundary) {
        int midway = following.boundaries().stream().mapToInt(other -> other.marks().entered()).sum();
        int begun = following.total() - midway;
        return begun <= 0 ? 0 : (double) boundary.flow().seen() / begun;
    }

    /// What is known of a message that was not delivered.
    public Loss loss(int message) {
        var verdicts = following.verdicts();
        long at = following.lastSeenAt(message);
        int missing = verdicts.missingFrom(message);
        return new Loss(
                message,
                following.systemName(verdicts.lastSeen(message)),
                at == Presence.UNDATED || at == Presence.ABSENT ? Optional.empty() : Optional.of(Quantity.instant(at)),
                missing == Verdicts.NOWHERE ? Optional.empty() : Optional.of(following.systemName(missing)),
                following.missingFromAny(message).stream().map(following::systemName).toList(),
                citation(verdicts.proof(message)));
    }
}
