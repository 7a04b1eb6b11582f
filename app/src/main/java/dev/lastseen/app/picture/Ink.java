package dev.lastseen.app.picture;

/// A colour by its meaning; a [Palette] says what it looks like.
public enum Ink {
    /// Nothing is painted.
    NONE,
    BACKGROUND,
    PANEL,
    HAIRLINE,
    TEXT,
    QUIET,
    /// What can be pressed.
    ACTION,
    SELECTION,
    /// The ground on which times are drawn.
    LANE,
    /// Volume that flows.
    FLOW,
    LOSS,
    LOSS_WASH,
    /// Words upon [#LOSS].
    ON_LOSS,
    UNDETERMINED,
    UNDETERMINED_WASH,
    ARRIVED,
    SYSTEM_1,
    SYSTEM_2,
    SYSTEM_3,
    SYSTEM_4,
    SYSTEM_5,
    SYSTEM_6,
    SYSTEM_7,
    SYSTEM_8;

    private static final Ink[] ALL = values();
    private static final int SYSTEMS = 8;

    /// The colour of a system by its place: along the route, then those that no message passes, by name. After eight they begin again, so that it is never the only sign.
    public static Ink system(int number) {
        return ALL[SYSTEM_1.ordinal() + Math.floorMod(number, SYSTEMS)];
    }
}
