package dev.lastseen.model.check;

import dev.lastseen.model.Source;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.follow.Coverage;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.kept.Code;
import dev.lastseen.model.segment.SourceRecords;
import dev.lastseen.model.value.Hash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tells by a digest whether what a check reads is what it was: the whole evidence, or only the sources of the systems that messages pass, with everything that was concluded from them.
///
/// Two digests are equal where each check would find the same, but for the numbers of sources: adding a source that no message passes leaves the journey as it is.
final class Inputs {
    private final Following following;
    private final Declared declared;
    private final RecordSpace space;

    Inputs(Following following, Declared declared) {
        this.following = following;
        this.declared = declared;
        space = following.space();
    }

    /// Digest of everything.
    String ofEvidence() {
        var digest = begin();
        for (SourceRecords source : space.sources()) add(source.source(), digest);
        space.systems().forEach(digest::add);
        journey(digest, ranks(space.sources().size()));
        return digest.text();
    }

    /// Digest of what concerns the systems that messages pass; of no other source a byte counts.
    String ofJourney() {
        var digest = begin();
        int[] ranks = new int[space.sources().size()];
        int rank = 0;
        List<String> systems = following.systemNames();
        for (int s = 0; s < ranks.length; s++) {
            boolean passed = space.segment(s).systems().stream().anyMatch(systems::contains);
            ranks[s] = passed ? rank++ : -1;
            if (passed) add(space.sources().get(s).source(), digest);
        }
        journey(digest, ranks);
        return digest.text();
    }

    private Digest begin() {
        var digest = new Digest();
        digest.add(Code.digest());
        Map<String, String> settings = new TreeMap<>(declared.settings());
        settings.forEach((name, value) -> digest.add(name + value));
        return digest;
    }

    private static int[] ranks(int sources) {
        int[] ranks = new int[sources];
        for (int s = 0; s < sources; s++) ranks[s] = s;
        return ranks;
    }

    private static void add(Source source, Digest digest) {
        digest.add(source.content().decodedSha256());
        digest.add(source.format());
        digest.add(source.system());
        digest.add(source.clock().zone().getId());
        digest.add(source.fileName());
        digest.add(source.incomplete().toString());
    }

    private void journey(Digest digest, int[] ranks) {
        following.clocks().shifts().forEach(shift -> digest.add(space.systems().get(shift.system()) + shift.micros() + shift.applied() + shift.why()));
        if (!following.follows()) return;
        following.columns().forEach(digest::add);
        for (int system : following.route().order()) system(system, digest);
        for (var hop : following.route().hops()) digest.add((long) hop.from() << 32 | hop.to());
        var sightings = following.sightings();
        var verdicts = following.verdicts();
        for (int m = 0; m < following.total(); m++) {
            digest.add((long) verdicts.outcome(m).ordinal() << 40 | (long) verdicts.lastSeen(m) << 20 | verdicts.missingFrom(m) & 0xF_FFFF);
            for (int i = sightings.from(m); i < sightings.to(m); i++) {
                int source = space.source(sightings.record(i));
                digest.add((long) ranks[source] << 32 | sightings.record(i) - space.base(source));
            }
        }
    }

    private void system(int system, Digest digest) {
        Coverage coverage = following.coverage(system);
        digest.add(following.systemName(system));
        digest.add(system << 4 | (following.vouches(system) ? 1 : 0) | (coverage.sampled() ? 2 : 0) | (following.route().isEntry(system) ? 4 : 0) | (following.route().isTerminal(system) ? 8 : 0));
        for (Coverage.Span span : coverage.spans()) {
            digest.add(span.from());
            digest.add(span.to());
        }
    }

    /// A hundred and twenty-eight bits: two products with different factors, whose high bits are folded onto the low ones. Two products for each record of a message, since
    /// hashing each twice took 50 ms of CPU for 800,000 records.
    private static final class Digest {
        private long one = 0x5bd1_e995;
        private long other = 0x1b87_3593;

        void add(long value) {
            long a = (one ^ value) * 0x9E37_79B9_7F4A_7C15L;
            long b = (other + value) * 0xD6E8_FEB8_6659_FD93L;
            one = a ^ a >>> 29;
            other = b ^ b >>> 32;
        }

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            add(Hash.of(bytes, 0, bytes.length));
        }

        String text() {
            return Long.toHexString(one) + "-" + Long.toHexString(other);
        }
    }
}
