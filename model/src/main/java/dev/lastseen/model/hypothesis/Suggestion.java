package dev.lastseen.model.hypothesis;

/// What may stand at some place of a claim.
///
/// @param text   as it is written
/// @param what   what it is, for people: `system`, `attribute at gateway`, `word`
record Suggestion(String text, Kind kind, String what) {
    /// Sorts of things that may stand in a claim, in the order in which they are told.
    enum Kind {
        SYSTEM("a system"),
        ATTRIBUTE("an attribute"),
        VALUE("a value"),
        NUMBER("a number"),
        SPAN("a span of time"),
        TIME("a time"),
        TEXT("a text"),
        SIGN("a sign"),
        WORD("a word");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /// True where the suggestions are the only things that fit; else they are examples.
        boolean isClosed() {
            return this == WORD || this == SIGN;
        }
    }

    static Suggestion word(String word) {
        return new Suggestion(word, Kind.WORD, "");
    }
}
