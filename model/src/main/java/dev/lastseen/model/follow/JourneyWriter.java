package dev.lastseen.model.follow;

import dev.lastseen.model.pack.ByteWriter;
import dev.lastseen.model.pack.IntPack;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Writes what [JourneyReader] reads, in the same order: numbers as varints, columns of numbers packed ([IntPack]), texts as UTF-8 with their length.
///
/// What can be had again at once from the records' times and from the rest is left out, such as first and last times.
final class JourneyWriter {
    private final ByteWriter out = new ByteWriter();
    private final IntPack ints = new IntPack();

    /// @param inputs digest that stands before everything
    JourneyWriter(String inputs) {
        out.text(inputs);
    }

    byte[] write(Following following) {
        Following.Followed followed = following.followed();
        out.varint(followed == null ? 0 : 1);
        if (followed == null) return out.take();
        write(followed);
        Journeys journeys = following.journeys();
        ints.writeAll(out, systems(journeys.presence()));
        sightings(journeys.sightings());
        shifts(journeys.clocks().shifts());
        route(journeys.route());
        for (int system = 0; system < journeys.route().size(); system++) system(journeys.coverage()[system], journeys.passes()[system]);
        verdicts(following.verdicts());
        ledger(following.ledger());
        return out.take();
    }

    private void write(Following.Followed followed) {
        out.text(followed.kind());
        out.varint(followed.columns().size());
        followed.columns().forEach(out::text);
        out.varint(followed.alternatives().size());
        for (Following.Alternative one : followed.alternatives()) {
            out.text(one.kind());
            out.varint(one.systems());
            out.varint(one.messages());
        }
        int[] further = followed.copies().further();
        ints.writeAll(out, further);
    }

    private static int[] systems(Presence presence) {
        int[] systems = new int[presence.systems()];
        Arrays.setAll(systems, presence::system);
        return systems;
    }

    private void sightings(Sightings sightings) {
        int[] counts = new int[sightings.messages()];
        Arrays.setAll(counts, message -> sightings.to(message) - sightings.from(message));
        ints.writeAll(out, counts);
        int[] records = new int[sightings.size()];
        Arrays.setAll(records, sightings::record);
        ints.writeAll(out, records);
    }

    private void shifts(List<ClockShift> shifts) {
        out.varint(shifts.size());
        for (ClockShift shift : shifts) {
            out.varint(shift.system());
            out.zigzag(shift.micros());
            out.varint(shift.changeRecord());
            out.zigzag(shift.microsAfter());
            out.varint(shift.applied() ? 1 : 0);
            out.varint(shift.shared());
            out.text(shift.why());
        }
    }

    private void route(Route route) {
        ints.writeAll(out, route.order());
        ints.writeAll(out, route.hops().stream().mapToInt(hop -> hop.from() * route.size() + hop.to()).toArray());
        bits(route.entries());
        bits(route.terminals());
    }

    private void bits(BitSet bits) {
        ints.writeAll(out, bits.stream().toArray());
    }

    private void system(Coverage coverage, Vouching.Pass pass) {
        out.varint(coverage.spans().size());
        for (Coverage.Span span : coverage.spans()) {
            out.zigzag(span.from());
            out.zigzag(span.to());
        }
        out.varint(coverage.sampled() ? 1 : 0);
        out.varint(pass.beyond());
        out.varint(pass.seen());
    }

    private void verdicts(Verdicts verdicts) {
        int[] column = new int[verdicts.messages()];
        Arrays.setAll(column, message -> verdicts.outcome(message).ordinal());
        ints.writeAll(out, column);
        Arrays.setAll(column, verdicts::lastSeen);
        ints.writeAll(out, column);
        Arrays.setAll(column, verdicts::missingFrom);
        ints.writeAll(out, column);
        Arrays.setAll(column, verdicts::proof);
        ints.writeAll(out, column);
    }

    private void ledger(Following.Ledger ledger) {
        out.varint(ledger.unobserved());
        out.varint(ledger.skipped());
        out.varint(ledger.boundaries().size());
        for (Boundary boundary : ledger.boundaries()) {
            Boundary.Flow flow = boundary.flow();
            Boundary.Marks marks = boundary.marks();
            ints.writeAll(out, new int[] {boundary.from(), boundary.to(), flow.seen(), flow.arrived(), flow.vanished(), flow.dropped(), flow.stuck(), flow.undetermined(),
                marks.unobserved(), marks.skipped(), marks.entered(), marks.duplicated()});
            out.zigzag(boundary.p50());
            out.zigzag(boundary.p99());
        }
    }
}
