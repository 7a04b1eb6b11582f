package dev.lastseen.model.follow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which identifiers there are, which record carries what, and which of them belong to messages: what is looked into when somebody asks for one message by name.
///
/// @param values   spellings
/// @param wholeOf  by number of a value that is the accepted beginning of a whole identifier, the number of that
/// @param ids      which record carries what, of the kinds that link
/// @param followed null where nothing is followed
record Bonds(ValueTable values, Map<Integer, Integer> wholeOf, List<Kind> kinds, RecordIds ids, @Nullable Followed followed) {
    Bonds {
        wholeOf = Map.copyOf(wholeOf);
        kinds = List.copyOf(kinds);
    }

    /// What is followed.
    ///
    /// @param resolution of records to values of the kind
    /// @param messages   the values that are messages
    record Followed(Kind kind, Resolution resolution, Messages messages) {}

    static Bonds of(Identities identities, @Nullable Followed followed) {
        return new Bonds(identities.values(), identities.wholeOf(), identities.kinds(), identities.ids(), followed);
    }

    /// The kind that is followed; to be asked only where one is.
    Kind kind() {
        return chosen().kind();
    }

    Resolution resolution() {
        return chosen().resolution();
    }

    Messages messages() {
        return chosen().messages();
    }

    private Followed chosen() {
        if (followed == null) throw new IllegalStateException("nothing is followed");
        return followed;
    }

    /// The number of the whole identifier that a value stands for: its own, unless it is the accepted beginning of another.
    int whole(int number) {
        return wholeOf.getOrDefault(number, number);
    }
}
