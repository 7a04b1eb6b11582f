package dev.lastseen.model.follow;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Verdicts.Verdict;
import dev.lastseen.model.pack.ByteReader;
import dev.lastseen.model.pack.IntPack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads what a [JourneyWriter] wrote.
final class JourneyReader {
    private final ByteReader in;
    private final RecordSpace space;

    /// @param in behind the digest
    JourneyReader(ByteReader in, RecordSpace space) {
        this.in = in;
        this.space = space;
    }

    Following following(Supplier<Bonds> bonds) {
        if (in.count() == 0) return Following.ofNothing(space, bonds);
        var followed = followed();
        int[] systems = ints();
        var sightings = Sightings.of(ints(), ints());
        var clocks = new Clocks(space, shifts());
        var route = route();
        var coverage = new Coverage[route.size()];
        var passes = new Vouching.Pass[route.size()];
        for (int system = 0; system < coverage.length; system++) {
            coverage[system] = coverage();
            passes[system] = new Vouching.Pass(in.count(), in.count());
        }
        var presence = Presence.of(space, sightings, systems, clocks);
        var journeys = new Journeys(space, sightings, clocks, presence, route, coverage, passes);
        return new Following(followed, journeys, verdicts(), ledger(), bonds);
    }

    private int[] ints() {
        return IntPack.readAll(in);
    }

    private Following.Followed followed() {
        String kind = in.text();
        var columns = Stream.generate(in::text).limit(in.count()).toList();
        var alternatives = new ArrayList<Following.Alternative>();
        for (int n = in.count(); n > 0; n--) alternatives.add(new Following.Alternative(in.text(), in.count(), in.count()));
        return new Following.Followed(kind, columns, alternatives, Copies.of(ints()));
    }

    private List<ClockShift> shifts() {
        var shifts = new ArrayList<ClockShift>();
        for (int n = in.count(); n > 0; n--) shifts.add(new ClockShift(in.count(), in.zigzag(), in.count(), in.zigzag(), in.count() == 1, in.count(), in.text()));
        return shifts;
    }

    private Route route() {
        int[] order = ints();
        boolean[][] hops = new boolean[order.length][order.length];
        for (int hop : ints()) hops[hop / order.length][hop % order.length] = true;
        return new Route(order, hops).endingAt(bits(), bits());
    }

    private BitSet bits() {
        return Arrays.stream(ints()).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private Coverage coverage() {
        var spans = new ArrayList<Coverage.Span>();
        for (int n = in.count(); n > 0; n--) spans.add(new Coverage.Span(in.zigzag(), in.zigzag()));
        return new Coverage(spans, in.count() == 1);
    }

    private Verdicts verdicts() {
        int[] outcomes = ints();
        int[] lastSeen = ints();
        int[] missingFrom = ints();
        int[] proofs = ints();
        var verdicts = new Verdicts(outcomes.length);
        for (int m = 0; m < outcomes.length; m++) verdicts.put(m, new Verdict(Outcome.of(outcomes[m]), lastSeen[m], missingFrom[m], proofs[m]));
        return verdicts;
    }

    private Following.Ledger ledger() {
        int unobserved = in.count();
        int skipped = in.count();
        var boundaries = new ArrayList<Boundary>();
        for (int n = in.count(); n > 0; n--) boundaries.add(boundary(ints()));
        return new Following.Ledger(boundaries, unobserved, skipped);
    }

    private Boundary boundary(int[] c) {
        var flow = new Boundary.Flow(c[2], c[3], c[4], c[5], c[6], c[7]);
        return new Boundary(c[0], c[1], flow, new Boundary.Marks(c[8], c[9], c[10], c[11]), in.zigzag(), in.zigzag());
    }
}
