package dev.lastseen.model.hypothesis;

/// Of how many messages a claim speaks. A message that a claim is about and whose fate it foretells right counts *for* it, else *against* it.
public enum Quantifier {
    /// Every one.
    ALL("all"),
    /// More than half.
    MOST("most"),
    /// None.
    NO("no"),
    /// None but these: every message with this fate meets the condition.
    ONLY("only"),
    /// At least a given share.
    AT_LEAST("at least"),
    /// At most a given share.
    AT_MOST("at most"),
    /// A larger share than of those that do not meet the condition.
    MORE_OFTEN("more often");

    private final String words;

    Quantifier(String words) {
        this.words = words;
    }

    /// As it is written in a claim.
    public String words() {
        return words;
    }
}
