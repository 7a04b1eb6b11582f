package dev.lastseen.app.ui.base;

/// What every view works with.
///
/// @param cases opens, imports, decides
public record Desk(Session session, Cases cases, Background background, Dialogs dialogs, Styles styles) {
    /// The colours that things drawn by hand have now.
    public Tones tones() {
        return styles.tones(session.look().theme());
    }
}
