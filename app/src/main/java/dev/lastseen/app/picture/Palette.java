package dev.lastseen.app.picture;

/// What the colours of pictures look like.
public enum Palette {
    LIGHT("ffffff f6f8fa d9dee4 1f2328 636c76 0969da ddf0ff eef2f6 e1e5ea c2410c fff1e8 ffffff 8a6d00 fff8df 1a7f37"),
    DARK("0f1419 161c23 2b333d e6edf3 8b98a5 4ea1ff 12304d 1b232c 262e38 ff8a4c 2b1a12 1b1009 e3b341 2a2410 4cc36a");

    /// Told apart by people of all kinds of colour vision (Okabe and Ito, 2008), in the order in which systems get them.
    private static final String SYSTEMS = " 0072b2 009e73 cc79a7 e69f00 56b4e9 d55e00 f0e442 999999";

    private static final int DIGITS = 6;

    /// Of each ink but the first, a space between them.
    private final String colours;

    Palette(String named) {
        colours = named + SYSTEMS;
    }

    /// Six hexadecimal digits: red, green, blue; black for [Ink#NONE].
    public String hex(Ink ink) {
        if (ink == Ink.NONE) return "000000";
        int at = (ink.ordinal() - 1) * (DIGITS + 1);
        return colours.substring(at, at + DIGITS);
    }
}
