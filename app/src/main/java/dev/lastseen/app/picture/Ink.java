package dev.lastseen.app.picture;

/// A colour by its meaning; a [Palette] says what it looks like.
public enum Ink {
    /// Nothing is painted.
    NONE(""),
    BACKGROUND("background"),
    PANEL("panel"),
    HAIRLINE("line"),
    TEXT("text"),
    QUIET("quiet"),
    /// What can be pressed.
    ACTION("action"),
    SELECTION("selection"),
    /// The ground on which times are drawn.
    LANE("lane"),
    /// Volume that flows.
    FLOW("flow"),
    LOSS("loss"),
    LOSS_WASH("loss-soft"),
    /// Words upon [#LOSS].
    ON_LOSS("on-loss"),
    UNDETERMINED("doubt"),
    UNDETERMINED_WASH("doubt-soft"),
    ARRIVED("arrived"),
    SYSTEM_1("system-1"),
    SYSTEM_2("system-2"),
    SYSTEM_3("system-3"),
    SYSTEM_4("system-4"),
    SYSTEM_5("system-5"),
    SYSTEM_6("system-6"),
    SYSTEM_7("system-7"),
    SYSTEM_8("system-8");

    private static final Ink[] ALL = values();
    /// Number of colours for systems.
    public static final int SYSTEMS = 8;

    private final String sheetName;

    Ink(String sheetName) {
        this.sheetName = sheetName;
    }

    /// What stylesheets of themes call it, after `-ls-`.
    String sheetName() {
        return sheetName;
    }

    /// The colour of a system by its place: along the route, then those that no message passes, by name. After eight they begin again, so that it is never the only sign.
    public static Ink system(int number) {
        return ALL[SYSTEM_1.ordinal() + Math.floorMod(number, SYSTEMS)];
    }
}
