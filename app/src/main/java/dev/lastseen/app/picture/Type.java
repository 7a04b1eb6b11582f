package dev.lastseen.app.picture;

/// A style of text.
public enum Type {
    HEADING(15, 600, false),
    LABEL(13, 600, false),
    NUMBER(12, 600, false),
    TEXT(12, 400, false),
    SMALL(11, 400, false),
    SMALL_STRONG(11, 600, false),
    MONO(12, 400, true),
    MONO_SMALL(11, 400, true),
    MONO_HEADING(15, 600, true);

    private final double size;
    private final int weight;
    private final boolean mono;

    Type(double size, int weight, boolean mono) {
        this.size = size;
        this.weight = weight;
        this.mono = mono;
    }

    /// Height of a line's letters in pixels at zoom 1.
    public double size() {
        return size;
    }

    /// 400 regular, 600 strong.
    public int weight() {
        return weight;
    }

    /// True where all letters have one width: evidence, identifiers, times.
    public boolean mono() {
        return mono;
    }

    /// From one line to the next.
    public double leading() {
        return Math.ceil(size * 1.35);
    }
}
