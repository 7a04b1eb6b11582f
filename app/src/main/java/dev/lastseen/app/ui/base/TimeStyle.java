package dev.lastseen.app.ui.base;

/// In which zone times are shown.
public enum TimeStyle {
    UTC("UTC"),
    LOCAL("Local"),
    SOURCE("Source");

    private final String title;

    TimeStyle(String title) {
        this.title = title;
    }

    /// The word on screen.
    public String title() {
        return title;
    }

    /// The style that the switch comes to next.
    public TimeStyle next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
