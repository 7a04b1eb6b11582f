package dev.lastseen.model.hypothesis;

/// A way in which a claim can go on.
///
/// @param from   index of the first character that it replaces
/// @param to     index after the last one, which is where the caret stands
/// @param text   what to put there
/// @param detail what it is, such as `attribute at gateway`; may be empty
public record Completion(int from, int to, String text, String detail) {
    /// The whole text with it.
    public String apply(String claim) {
        return claim.substring(0, from) + text + claim.substring(to);
    }
}
