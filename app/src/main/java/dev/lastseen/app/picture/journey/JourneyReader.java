package dev.lastseen.app.picture.journey;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.picture.journey.JourneyFacts.Identity;
import dev.lastseen.app.picture.journey.JourneyFacts.Lane;
import dev.lastseen.app.picture.journey.JourneyFacts.Leap;
import dev.lastseen.app.picture.journey.JourneyFacts.Missing;
import dev.lastseen.app.picture.journey.JourneyFacts.Role;
import dev.lastseen.app.picture.journey.JourneyFacts.Seen;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Verdicts;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.store.EvidenceReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Reads from an analysis, and from the evidence, what pictures of a message show. For one thread; reads files.
public final class JourneyReader {
    private static final long SECOND = 1_000_000L;

    private final Analysis analysis;
    private final Following following;
    private final EvidenceReader evidence;
    private final int[] order;
    private final UnaryOperator<String> redactor;

    public JourneyReader(Analysis analysis, EvidenceReader evidence) {
        this(analysis, evidence, UnaryOperator.identity());
    }

    /// @param redactor takes out of the text of a record what must not be told, before it is shortened
    public JourneyReader(Analysis analysis, EvidenceReader evidence, UnaryOperator<String> redactor) {
        this.redactor = redactor;
        this.analysis = analysis;
        this.evidence = evidence;
        following = analysis.following();
        order = following.route().order();
    }

    /// What is known of a message of the analysis.
    public JourneyFacts read(int message) {
        var identity = new Identity(message, redactor.apply(following.name(message)), following.verdicts().outcome(message), redactor.apply(why(message)));
        var missing = missing(message);
        var peer = missing.isEmpty() ? Optional.<JourneyFacts.Peer>empty() : new PeerFinder(following).near(message, missing.getFirst().lane()).map(this::redacted);
        var seen = seen(message);
        var beside = new SharedFinder(analysis, lanes(), redactor);
        var shared = beside.of(message, seen);
        return new JourneyFacts(identity, beside.lanes(), seen, shared, leaps(message), missing, peer);
    }

    private String why(int message) {
        var retry = following.possibleRetry(message);
        return following.why(message) + (retry.isPresent() ? ". Possibly retried as " + following.name(retry.getAsInt()) + ", which bears the same fields" : "");
    }

    private JourneyFacts.Peer redacted(JourneyFacts.Peer peer) {
        return new JourneyFacts.Peer(peer.message(), redactor.apply(peer.name()), peer.points(), peer.shift());
    }

    private List<Lane> lanes() {
        return Arrays.stream(order).mapToObj(system -> {
            int number = following.presence().system(system);
            return new Lane(number, following.systemName(system), formats(following.systemName(system)), following.coverage(system));
        }).toList();
    }

    private String formats(String system) {
        return following.space().sources().stream()
                .filter(source -> source.segment().systems().contains(system))
                .map(source -> source.source().format())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Seen> seen(int message) {
        var verdicts = following.verdicts();
        int lastLane = following.route().rank(verdicts.lastSeen(message));
        boolean said = verdicts.outcome(message) == Outcome.DROPPED || verdicts.outcome(message) == Outcome.STUCK;
        var seen = new ArrayList<Seen>();
        int last = -1;
        for (int record : following.records(message)) {
            int lane = lane(following.space().system(record));
            if (lane < 0) continue;
            if (lane == lastLane && (following.clocks().time(record) != Segment.NO_TIME || last < 0)) last = seen.size();
            seen.add(sighting(record, lane, said && record == verdicts.proof(message) ? Role.ENDING : Role.SIGHTING));
        }
        if (last >= 0 && seen.get(last).role() == Role.SIGHTING) seen.set(last, with(seen.get(last), Role.LAST));
        return seen;
    }

    private static Seen with(Seen seen, Role role) {
        return new Seen(seen.record(), seen.lane(), seen.time(), seen.words(), seen.place(), role);
    }

    private Seen sighting(int record, int lane, Role role) {
        int source = following.space().source(record);
        var text = evidence.text(analysis.evidence().get(source), following.space().local(record));
        var place = analysis.citation(record);
        return new Seen(record, lane, following.clocks().time(record), Excerpt.of(redactor.apply(text)), place.file() + ":" + place.line() + copies(record), role);
    }

    private String copies(int record) {
        int copies = following.copies(record);
        return copies > 1 ? " ×" + copies : "";
    }

    private int lane(int number) {
        for (int lane = 0; lane < order.length; lane++) {
            if (following.presence().system(order[lane]) == number) return lane;
        }
        return -1;
    }

    /// Between systems that saw the message at a known time, in order of the route, each from the nearest one before it.
    private List<Leap> leaps(int message) {
        var leaps = new ArrayList<Leap>();
        for (int lane = 1; lane < order.length; lane++) {
            if (!following.presence().dated(message, order[lane])) continue;
            int before = before(message, lane);
            if (before < 0) continue;
            leaps.add(new Leap(
                    before, following.presence().first(message, order[before]), lane, following.presence().first(message, order[lane]),
                    following.usual(order[before], order[lane]).median()));
        }
        return leaps;
    }

    private int before(int message, int lane) {
        for (int before = lane - 1; before >= 0; before--) {
            if (following.route().leads(order[before], order[lane]) && following.presence().dated(message, order[before])) return before;
        }
        return -1;
    }

    private List<Missing> missing(int message) {
        var verdicts = following.verdicts();
        long at = following.lastSeenAt(message);
        boolean absent = verdicts.outcome(message) == Outcome.VANISHED || verdicts.outcome(message) == Outcome.UNDETERMINED;
        if (!absent || at == Presence.UNDATED || at == Presence.ABSENT) return List.of();
        var judges = verdicts.missingFrom(message) == Verdicts.NOWHERE ? following.missingFromAny(message) : List.of(verdicts.missingFrom(message));
        return judges.stream().map(judge -> missing(verdicts.lastSeen(message), judge, at)).toList();
    }

    private Missing missing(int from, int to, long at) {
        var usual = following.usual(from, to);
        long until = at + Math.max(SECOND, usual.deadline());
        return new Missing(following.route().rank(to), at, usual.median(), until, following.coverage(to).covers(at, until));
    }
}
