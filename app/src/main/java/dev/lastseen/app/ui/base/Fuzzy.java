package dev.lastseen.app.ui.base;

import java.util.Locale;

/// Finds what a person means by a few letters: all letters in order, best where words begin and where they follow each other.
public final class Fuzzy {
    /// The score of what does not match.
    public static final int NONE = -1;

    private static final int BEGINS_WORD = 8;
    private static final int FOLLOWS = 5;
    private static final int WHOLE = 40;

    private Fuzzy() {}

    /// How well `text` answers `query`; [#NONE] where it does not. Every text answers an empty query.
    public static int score(String query, String text) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        var offered = text.toLowerCase(Locale.ROOT);
        int whole = offered.indexOf(wanted);
        if (whole >= 0) return wanted.length() * (FOLLOWS + 1) + WHOLE + (beginsWord(offered, whole) ? BEGINS_WORD : 0) - Math.min(offered.length() / 8, 9);
        return scattered(wanted.replace(" ", ""), offered);
    }

    private static int scattered(String wanted, String offered) {
        int score = 0;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            int next = offered.indexOf(wanted.charAt(i), at + 1);
            if (next < 0) return NONE;
            score += 1 + (next == at + 1 && i > 0 ? FOLLOWS : 0) + (beginsWord(offered, next) ? BEGINS_WORD : 0);
            at = next;
        }
        return score;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
