package dev.lastseen.model.hypothesis;

import java.util.BitSet;

/// Messages by whether they meet a condition and whether what was foretold happened.
record Table(Truth subject, Truth foretold) {
    Tally tally() {
        return new Tally(side(subject.yes()), side(subject.no()));
    }

    private Tally.Side side(BitSet of) {
        return new Tally.Side(both(of, foretold.yes()).cardinality(), both(of, foretold.no()).cardinality(), both(of, foretold.unknown()).cardinality());
    }

    /// Which messages speak for and against a claim, by what it says of how many.
    Judgement.Messages messages(Quantifier quantifier) {
        BitSet hits = both(subject.yes(), foretold.yes());
        BitSet misses = both(subject.yes(), foretold.no());
        return switch (quantifier) {
            case NO, AT_MOST -> new Judgement.Messages(numbers(misses), numbers(hits), numbers(open(foretold.yes())));
            case ONLY -> new Judgement.Messages(numbers(hits), numbers(both(subject.no(), foretold.yes())), numbers(openElsewhere()));
            case ALL, MOST, AT_LEAST, MORE_OFTEN -> new Judgement.Messages(numbers(hits), numbers(misses), numbers(open(foretold.no())));
        };
    }

    /// Those that meet the condition and whose fate is open, and those with the fate that matters of which it is open whether they meet the condition.
    private BitSet open(BitSet matters) {
        BitSet open = both(subject.yes(), foretold.unknown());
        open.or(both(subject.unknown(), matters));
        open.or(both(subject.unknown(), foretold.unknown()));
        return open;
    }

    private BitSet openElsewhere() {
        BitSet open = both(subject.no(), foretold.unknown());
        open.or(both(subject.unknown(), foretold.yes()));
        open.or(both(subject.unknown(), foretold.unknown()));
        return open;
    }

    private static BitSet both(BitSet a, BitSet b) {
        BitSet both = Truth.copy(a);
        both.and(b);
        return both;
    }

    private static int[] numbers(BitSet set) {
        return set.stream().toArray();
    }
}
