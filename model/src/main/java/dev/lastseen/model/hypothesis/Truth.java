package dev.lastseen.model.hypothesis;

import java.util.BitSet;

/// For which messages something holds, for which the evidence cannot tell, and whom it concerns at all.
///
/// @param yes     it holds
/// @param unknown the evidence does not cover it
/// @param applies the question makes sense; holds both sets above
record Truth(BitSet yes, BitSet unknown, BitSet applies) {
    /// Something that is known of every message.
    static Truth known(BitSet yes, int messages) {
        return new Truth(yes, new BitSet(), range(messages));
    }

    static BitSet range(int messages) {
        var all = new BitSet(messages);
        all.set(0, messages);
        return all;
    }

    /// It applies, and does not hold.
    BitSet no() {
        BitSet no = copy(applies);
        no.andNot(yes);
        no.andNot(unknown);
        return no;
    }

    /// Of messages that it does not concern it does not hold.
    Truth asCondition(int messages) {
        return new Truth(yes, unknown, range(messages));
    }

    Truth not() {
        return new Truth(no(), unknown, applies);
    }

    Truth and(Truth other) {
        BitSet both = copy(yes);
        both.and(other.yes);
        BitSet open = copy(yes);
        open.or(unknown);
        BitSet otherOpen = copy(other.yes);
        otherOpen.or(other.unknown);
        open.and(otherOpen);
        open.andNot(both);
        BitSet concerned = copy(applies);
        concerned.and(other.applies);
        return new Truth(both, open, concerned);
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
