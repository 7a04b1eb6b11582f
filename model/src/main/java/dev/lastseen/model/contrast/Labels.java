package dev.lastseen.model.contrast;

/// What the two sides are called in a statement.
///
/// @param these plural of the first side, such as `lost`
/// @param those plural of the second side, such as `arrived`
public record Labels(String these, String those) {
    static final Labels LOSS = new Labels("lost", "arrived");
}
