package dev.lastseen.importers.text;

/// One part of a [Layout]. Each answers the index after what it matched, or -1.
///
/// A class and no interface: methods of classes are called more quickly, and this one is called some ten times a line.
abstract sealed class Step {
    abstract int match(byte[] bytes, int at, int to, LineMatch match);

    /// Exactly these bytes; a blank stands for one or more, or for the end of the line.
    static final class Literal extends Step {
        private final byte[] text;

        Literal(byte[] text) {
            this.text = text;
        }

        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            return end(text, bytes, at, to);
        }

        boolean hasWord() {
            for (byte b : text) {
                if (Ascii.isLetter(b)) return true;
            }
            return false;
        }

        static int end(byte[] text, byte[] bytes, int at, int to) {
            int i = at;
            for (byte b : text) {
                if (b == ' ') {
                    int after = Ascii.skipBlanks(bytes, i, to);
                    if (after == i && i < to) return -1;
                    i = after;
                } else if (i >= to || bytes[i++] != b) {
                    return -1;
                }
            }
            return i;
        }
    }

    /// The record's time.
    static final class Time extends Step {
        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            return match.time(bytes, at, to);
        }
    }

    /// The record's level: a word that names one.
    static final class LevelWord extends Step {
        private final LevelWords words;

        LevelWord(LevelWords words) {
            this.words = words;
        }

        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            int end = at;
            while (end < to && Ascii.isAlphanumeric(bytes[end])) end++;
            match.level = words.ordinal(bytes, at, end);
            return match.level < 0 ? -1 : end;
        }
    }

    /// A letter that stands for a level, as in glog and logcat.
    static final class LevelLetter extends Step {
        private static final String LETTERS = "VTDIWEFC";
        private static final byte[] LEVELS = {1, 1, 2, 3, 4, 5, 6, 6};

        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            int which = at < to ? LETTERS.indexOf(bytes[at]) : -1;
            if (which < 0) return -1;
            match.level = LEVELS[which];
            return at + 1;
        }
    }

    /// A syslog priority: facility × 8 + severity (RFC 5424, 6.2.1).
    static final class Priority extends Step {
        private static final byte[] LEVELS = {6, 6, 6, 5, 4, 3, 3, 2};

        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            int value = 0;
            int i = at;
            for (; i < to && i < at + 3 && Ascii.isDigit(bytes[i]); i++) value = value * 10 + bytes[i] - '0';
            if (i == at || value > 191) return -1;
            match.level = LEVELS[value & 7];
            return i;
        }
    }

    /// A field up to what follows it in the layout.
    static final class Field extends Step {
        private final int slot;
        private final boolean boxed;
        private final boolean dotted;
        private final byte[] until;

        /// @param slot   its place among the fields of the layout
        /// @param boxed  true where it stands in brackets or quotes, so that it may be empty and hold blanks
        /// @param dotted true where it must hold a dot, a colon, a slash or a `$`, as the names of loggers do
        /// @param until  what follows it
        Field(int slot, boolean boxed, boolean dotted, byte[] until) {
            this.slot = slot;
            this.boxed = boxed;
            this.dotted = dotted;
            this.until = until;
        }

        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            int end = boxed ? find(bytes, at, to) : word(bytes, at, to);
            if (end < 0 || dotted && !isDotted(bytes, at, end)) return -1;
            match.from[slot] = at;
            match.to[slot] = end;
            return end;
        }

        private int word(byte[] bytes, int at, int to) {
            int blank = Ascii.blank(bytes, at, to);
            if (until.length == 0 || until[0] == ' ') return blank > at ? blank : -1;
            for (int i = at + 1; i < blank; i++) {
                if (bytes[i] == until[0] && follows(bytes, i, to)) return i;
            }
            return -1;
        }

        private int find(byte[] bytes, int at, int to) {
            for (int i = at; i < to; i++) {
                if (bytes[i] == until[0] && follows(bytes, i, to)) return i;
            }
            return -1;
        }

        private boolean follows(byte[] bytes, int at, int to) {
            return Literal.end(until, bytes, at, to) >= 0;
        }

        private static boolean isDotted(byte[] bytes, int from, int to) {
            for (int i = from; i < to; i++) {
                byte b = bytes[i];
                if (b == '.' || b == ':' || b == '/' || b == '$') return !Ascii.isClosing(bytes[to - 1]);
            }
            return Ascii.startsWith(bytes, from, to, ROOT) && to - from == ROOT.length;
        }

        private static final byte[] ROOT = {'r', 'o', 'o', 't'};
    }

    /// The structured data of RFC 5424: `-`, or any number of `[id name="value" …]`.
    static final class StructuredData extends Step {
        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            if (at < to && bytes[at] == '-') return at + 1;
            int i = at;
            while (i < to && bytes[i] == '[') {
                i = element(bytes, i, to);
                if (i < 0) return -1;
            }
            match.dataFrom = at;
            match.dataTo = i;
            return i == at ? -1 : i;
        }

        private static int element(byte[] bytes, int at, int to) {
            boolean quoted = false;
            for (int i = at; i < to; i++) {
                if (bytes[i] == '\\') {
                    i++;
                } else if (bytes[i] == '"') {
                    quoted = !quoted;
                } else if (bytes[i] == ']' && !quoted) {
                    return i + 1;
                }
            }
            return -1;
        }
    }

    /// A vector clock as ShiViz reads it: a JSON object of names and counts, `{"node-1":12, "node-2":7}`. It orders records of one execution, but is no time.
    static final class VectorClock extends Step {
        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            if (at >= to || bytes[at] != '{') return -1;
            int i = at;
            do {
                i = count(bytes, Ascii.skipBlanks(bytes, i + 1, to), to);
            } while (i > 0 && i < to && bytes[i] == ',');
            return i > 0 && i < to && bytes[i] == '}' ? i + 1 : -1;
        }

        /// The index after `"name": 12` and the blanks behind it, or -1.
        private static int count(byte[] bytes, int at, int to) {
            int close = at < to && bytes[at] == '"' ? Pair.closingQuote(bytes, at, to) : -1;
            if (close < 0) return -1;
            int colon = Ascii.skipBlanks(bytes, close + 1, to);
            if (colon >= to || bytes[colon] != ':') return -1;
            int from = Ascii.skipBlanks(bytes, colon + 1, to);
            int end = from;
            while (end < to && Ascii.isDigit(bytes[end])) end++;
            return end == from ? -1 : Ascii.skipBlanks(bytes, end, to);
        }
    }

    /// The rest of the line.
    static final class Text extends Step {
        @Override
        int match(byte[] bytes, int at, int to, LineMatch match) {
            match.textFrom = at;
            return to;
        }
    }
}
