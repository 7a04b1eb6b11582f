package dev.lastseen.model.follow;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.value.LongSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What following found: the kind, the messages, their route and their outcomes. Messages are numbers 0 … [#total]−1, systems of the journey are numbers of
/// [#presence] and [#route], records are numbers of [#space]. Immutable in effect; safe to read from many threads.
///
/// Where nothing links two systems there are no messages: [#follows] answers false, and only [#space] and [#alternatives] mean something.
public final class Following {
    private final @Nullable Followed followed;
    private final Journeys journeys;
    private final Verdicts verdicts;
    private final Ledger ledger;
    private final Supplier<Bonds> bonds;
    private final String inputs;
    private final Hops hops;
    private final AtomicReferenceArray<long @Nullable []> arrivals;
    private volatile @Nullable Retries retries;
    private @Nullable Callings callings;

    /// What is followed and what could be.
    ///
    /// @param kind    its name
    /// @param columns as `system:field`
    /// @param copies  records that stand alike in several sources
    record Followed(String kind, List<String> columns, List<Alternative> alternatives, Copies copies) {
        Followed {
            columns = List.copyOf(columns);
            alternatives = List.copyOf(alternatives);
        }

        static Followed of(RecordSpace space, Candidate chosen, List<Candidate> alternatives, Copies copies) {
            return new Followed(chosen.kind().name(), chosen.kind().columns().stream().map(c -> space.systems().get(c.system) + ":" + c.field).toList(),
                    alternatives.stream().filter(c -> c.direct() > 1).map(c -> new Alternative(c.kind().name(), c.reached(), c.linked())).toList(), copies);
        }
    }

    /// The ledgers of all hops, in order of the route.
    ///
    /// @param unobserved messages that a system which does not see everything did not see
    /// @param skipped    messages that passed over a system which sees nearly everything
    record Ledger(List<Boundary> boundaries, int unobserved, int skipped) {
        Ledger {
            boundaries = List.copyOf(boundaries);
        }
    }

    /// Another kind that could be followed.
    ///
    /// @param systems  number of systems that it reaches
    /// @param messages values that it links
    public record Alternative(String kind, int systems, int messages) {}

    /// @param followed null where nothing is
    /// @param bonds    answers the same object each time, on any thread
    Following(@Nullable Followed followed, Journeys journeys, Verdicts verdicts, Ledger ledger, Supplier<Bonds> bonds) {
        this(followed, journeys, verdicts, ledger, bonds, "");
    }

    private Following(@Nullable Followed followed, Journeys journeys, Verdicts verdicts, Ledger ledger, Supplier<Bonds> bonds, String inputs) {
        this.followed = followed;
        this.journeys = journeys;
        this.verdicts = verdicts;
        this.ledger = ledger;
        this.bonds = bonds;
        this.inputs = inputs;
        hops = new Hops(journeys.presence());
        arrivals = new AtomicReferenceArray<>(journeys.presence().systems());
    }

    static Following ofNothing(RecordSpace space, Supplier<Bonds> bonds) {
        var sightings = Sightings.of(0, new int[0], new int[0]);
        var clocks = Clocks.asWritten(space);
        var presence = Presence.of(space, sightings, new int[0], clocks);
        var route = new Route(new int[0], new boolean[0][0]);
        var journeys = new Journeys(space, sightings, clocks, presence, route, new Coverage[0], new Vouching.Pass[0]);
        var verdicts = new Verdicts(0);
        return new Following(null, journeys, verdicts, new LedgerKeeper(journeys, verdicts).ledger(), bonds);
    }

    /// The same, with the digest of everything that it follows from.
    Following from(String digest) {
        return new Following(followed, journeys, verdicts, ledger, bonds, digest);
    }

    /// Digest of everything that this follows from, program and readings included: two that are equal are the same in all. Empty where that is not known.
    public String inputs() {
        return inputs;
    }

    /// True where some kind of identifier links two systems.
    public boolean follows() {
        return followed != null;
    }

    /// All records of all sources.
    public RecordSpace space() {
        return journeys.space();
    }

    /// Name of the followed kind; empty where nothing is followed.
    public String kind() {
        return followed == null ? "" : followed.kind();
    }

    /// Columns of the followed kind, as `system:field`.
    public List<String> columns() {
        return followed == null ? List.of() : followed.columns();
    }

    /// Other kinds that could be followed, the most linked first.
    public List<Alternative> alternatives() {
        return followed == null ? List.of() : followed.alternatives();
    }

    /// Columns that seem to hold identifiers of other systems cut short, each a question: nothing is joined before somebody says so ([FollowOptions#joins]).
    /// Looks through all distinct identifiers.
    public List<Shortened> shortened() {
        var identities = bonds.get();
        var columns = identities.kinds().stream().flatMap(kind -> kind.columns().stream()).toList();
        var prefixes = new Prefixes(space(), identities.values());
        return identities.kinds().stream().filter(kind -> kind.columns().size() == 1).map(kind -> kind.columns().getFirst())
                .flatMap(column -> prefixes.match(column, columns).stream())
                .map(match -> new Shortened(prefixes.name(match.column()), prefixes.name(match.whole()), match.length(), match.unique(), match.column().distinct.length))
                .toList();
    }

    /// A column whose values look like the beginnings of another one's.
    ///
    /// @param column   as `system:field`
    /// @param whole    the other one
    /// @param length   of the beginnings, in bytes
    /// @param unique   how many of them begin exactly one whole identifier
    /// @param distinct how many there are
    public record Shortened(String column, String whole, int length, int unique, int distinct) {}

    /// Number of messages.
    public int total() {
        return verdicts.messages();
    }

    public Presence presence() {
        return journeys.presence();
    }

    public Route route() {
        return journeys.route();
    }

    public Verdicts verdicts() {
        return verdicts;
    }

    public Clocks clocks() {
        return journeys.clocks();
    }

    public Sightings sightings() {
        return journeys.sightings();
    }

    /// The hops of the route with their ledgers, in order of the route.
    public List<Boundary> boundaries() {
        return ledger.boundaries();
    }

    /// The hops of the route with their ledgers cut into spans of time.
    ///
    /// @param bucket length of a span in microseconds; 0: the shortest round span of which at most 48 cover everything
    public List<TimedBoundary> boundaries(long bucket, TimedBoundary.Clock clock) {
        var timed = new TimedLedger(journeys, verdicts, hops, bucket > 0 ? bucket : TimedLedger.roundBucket(presence()), clock);
        return boundaries().stream().map(timed::of).toList();
    }

    /// Messages with more than one record at a system of the journey; none where several records a message are usual there.
    public BitSet duplicates(int system) {
        return Duplicates.at(system, journeys);
    }

    /// Coverage of a system of the journey.
    public Coverage coverage(int system) {
        return journeys.coverage()[system];
    }

    /// True where a system of the journey sees enough of what passes for its silence to prove an absence.
    public boolean vouches(int system) {
        return journeys.passes()[system].vouches() || route().isTerminal(system) && !coverage(system).sampled();
    }

    /// Share of the messages seen beyond a system of the journey that it saw itself while it was covered.
    public double shareSeen(int system) {
        return journeys.passes()[system].share();
    }

    /// Number of delivered or lost messages that some system which does not see everything did not see.
    public int unobservedHops() {
        return ledger.unobserved();
    }

    /// Number of messages that passed over a system which sees nearly everything.
    public int skippedSteps() {
        return ledger.skipped();
    }

    /// Name of a system of the journey.
    public String systemName(int system) {
        return space().systems().get(presence().system(system));
    }

    /// Names of the systems of the journey, in order of the route.
    public List<String> systemNames() {
        return Arrays.stream(route().order()).mapToObj(this::systemName).toList();
    }

    /// Usual latency of a hop between two systems of the journey, in microseconds: median and the time after which a message is missing; both 0 where no
    /// message was seen at both.
    public Usual usual(int from, int to) {
        Hops.Latency latency = hops.latency(from, to);
        return latency.count() == 0 ? new Usual(0, 0) : new Usual(latency.median(), latency.deadline());
    }

    /// @param median   in microseconds
    /// @param deadline in microseconds
    public record Usual(long median, long deadline) {}

    /// The messages that were not delivered, by time of their furthest sighting.
    public List<Integer> lost() {
        var lost = new ArrayList<Integer>();
        for (int m = 0; m < total(); m++) {
            if (verdicts.outcome(m) != Outcome.DELIVERED) lost.add(m);
        }
        lost.sort((a, b) -> Long.compare(lastSeenAt(a), lastSeenAt(b)));
        return Collections.unmodifiableList(lost);
    }

    /// Corrected time of the last record at the system of the message's furthest sighting; [Presence#UNDATED] where it has none.
    public long lastSeenAt(int message) {
        return presence().last(message, verdicts.lastSeen(message));
    }

    /// At a split that no field decides: the systems one of which should have seen the message next. Else empty.
    public List<Integer> missingFromAny(int message) {
        boolean open = verdicts.outcome(message) != Outcome.DELIVERED && verdicts.missingFrom(message) == Verdicts.NOWHERE;
        return open ? journeys.judges(verdicts.lastSeen(message)) : List.of();
    }

    /// The records that show a message, by corrected time; those without a time last.
    public int[] records(int message) {
        Sightings sightings = sightings();
        var records = new ArrayList<Integer>();
        for (int i = sightings.from(message); i < sightings.to(message); i++) records.add(sightings.record(i));
        records.sort((a, b) -> Long.compareUnsigned(clocks().time(a), clocks().time(b)));
        return records.stream().mapToInt(r -> r).toArray();
    }

    /// The records that are about a message among others, because they carry only an identifier above it; by corrected time. Never proof of anything about the message.
    public List<Collective> collective(int message) {
        return followed == null ? List.of() : new Collectives(bonds.get(), journeys).of(message);
    }

    /// In how many sources of its system a record stands alike: 1, or more where the same lines were captured more than once. Such records are one sighting.
    public int copies(int record) {
        return followed == null ? 1 : followed.copies().times(record);
    }

    /// The messages that a record shows.
    public int[] messagesOf(int record) {
        if (followed == null) return new int[0];
        int[] values = new int[64];
        int n = bonds.get().resolution().resolve(record, values);
        return Arrays.stream(values, 0, n).map(bonds.get().messages()::message).filter(m -> m >= 0).toArray();
    }

    /// The message as it is spelled at the system that saw it first.
    public String name(int message) {
        return names().name(message);
    }

    /// True where exactly one message is called so ([#name]); cheaper than to find it.
    public boolean isName(String text) {
        if (followed == null) return false;
        int message = called(text.strip());
        return message >= 0 && name(message).equals(text);
    }

    private synchronized int called(String text) {
        Callings known = callings;
        if (known == null) {
            known = new Callings(space(), bonds.get(), total());
            callings = known;
        }
        return known.message(text);
    }

    /// The messages that an identifier of any kind names: exactly one, none, or several where it stands above messages.
    public int[] find(String identifier) {
        return names().find(identifier);
    }

    /// The same for many identifiers at once; one answer each, in their order.
    public List<int[]> findAll(List<String> identifiers) {
        return names().findAll(identifiers);
    }

    /// All identifiers that belong to a message, each with the record that joins it; the followed one first.
    public List<Identifier> identifiers(int message) {
        return names().identifiers(message);
    }

    /// Identifiers of the followed kind that are nearly spelled like `identifier`, the nearest first: suspects, never joined.
    public List<String> nearTwins(String identifier) {
        return followed == null ? List.of() : NearTwins.of(identifier, bonds.get().kind(), bonds.get().values());
    }

    /// @param proof record that carries it together with another identifier of the message, or the first that carries it
    public record Identifier(String kind, String value, int proof) {}

    /// When messages were first seen at a system of the journey, ascending; those without a time are left out. Not to be written.
    long[] arrivals(int system) {
        long[] known = arrivals.get(system);
        if (known == null) {
            known = arrivalsAt(system);
            arrivals.set(system, known);
        }
        return known;
    }

    private long[] arrivalsAt(int system) {
        long[] times = new long[total()];
        int n = 0;
        for (int m = 0; m < total(); m++) {
            if (presence().dated(m, system)) times[n++] = presence().first(m, system);
        }
        times = Arrays.copyOf(times, n);
        LongSort.sort(times);
        return times;
    }

    /// Why the message has its outcome, as one sentence that the evidence bears out.
    public String why(int message) {
        return new Why(this).of(message);
    }

    /// The message that may be another try of one that was not delivered: the same fields under a new identifier, before the lost one was due. A hint for people;
    /// the message stays lost. Empty for delivered messages.
    public OptionalInt possibleRetry(int message) {
        if (followed == null || verdicts.outcome(message) == Outcome.DELIVERED) return OptionalInt.empty();
        Retries known = retries;
        if (known == null) {
            Resolution resolution = bonds.get().resolution();
            known = new Retries(this, new Likeness(space(), bonds.get().kinds().stream().filter(kind -> resolution.reaches(kind.id())).toList()));
            retries = known;
        }
        return known.of(message);
    }

    /// What is followed and what could be; null where nothing is.
    @Nullable Followed followed() {
        return followed;
    }

    Journeys journeys() {
        return journeys;
    }

    Ledger ledger() {
        return ledger;
    }

    Bonds bonds() {
        return bonds.get();
    }

    private Names names() {
        return new Names(bonds.get(), journeys);
    }
}
