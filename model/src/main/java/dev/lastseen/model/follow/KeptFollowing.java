package dev.lastseen.model.follow;

import dev.lastseen.model.kept.Code;
import dev.lastseen.model.kept.Kept;
import dev.lastseen.model.pack.ByteReader;
import java.util.Optional;

/// What was followed before, for as long as it holds: the same program would follow the same records with the same options.
///
/// Two bodies are kept, each behind the digest of all that: the journeys, which everything needs, and the bonds of identifiers, which are read once somebody asks for a
/// message by name.
final class KeptFollowing {
    private static final String JOURNEYS = "journeys";
    private static final String BONDS = "bonds";

    private final Kept kept;
    private final RecordSpace space;
    private final String inputs;

    KeptFollowing(Kept kept, RecordSpace space, FollowOptions options) {
        this.kept = kept;
        this.space = space;
        inputs = kept.records().isEmpty() ? "" : digest(options);
    }

    private String digest(FollowOptions options) {
        var inputs = new Inputs().add(Code.digest()).add(kept.records());
        space.sources().forEach(inputs::add);
        return inputs.add(options).digest();
    }

    /// What was followed; empty where that was something else, or not all of it can be read.
    Optional<Following> get() {
        if (inputs.isEmpty()) return Optional.empty();
        Optional<ByteReader> journeys = read(JOURNEYS);
        Optional<ByteReader> bonds = journeys.isEmpty() ? Optional.empty() : read(BONDS);
        return bonds.map(body -> new JourneyReader(journeys.get(), space).following(new LateBonds(body, space)).from(inputs));
    }

    private Optional<ByteReader> read(String name) {
        return kept.get(name).map(ByteReader::new).filter(in -> in.text().equals(inputs));
    }

    /// Keeps it, and answers it.
    Following put(Following following) {
        if (inputs.isEmpty()) return following;
        kept.put(JOURNEYS, new JourneyWriter(inputs).write(following));
        kept.put(BONDS, new BondWriter(inputs).write(following.bonds(), following.total()));
        return following.from(inputs);
    }
}
