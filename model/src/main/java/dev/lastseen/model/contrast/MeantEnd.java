package dev.lastseen.model.contrast;

import java.util.List;

/// A loss that may be meant: one value of a field separates those that end at a system from those that go on. It stays a loss until somebody says that it is intended.
///
/// @param system    system of the journey at which they end
/// @param field     name of the field
/// @param value     the value, as it is spelled there
/// @param counts    of those that end there and those that go on, how many have the value
/// @param selection the messages: [Selection#theseWith] are those that end there with the value
/// @param also      other fields that separate the same messages, each with its value
public record MeantEnd(int system, String field, String value, Counts counts, Selection selection, List<String> also) {
    public MeantEnd {
        also = List.copyOf(also);
    }

    /// The question that one click can settle.
    public String question() {
        return "all with " + field + " = " + value + " end here: intended?";
    }
}
