package dev.lastseen.model.search;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Tries a regular expression on texts. java.util.regex is ten to a hundred times quicker than RE2/J but may take for ever, or all of the stack, for some
/// pairs of expression and text: so it may look at so many characters, and where that is not enough RE2/J decides, which needs time in proportion to the text.
/// One thread.
final class SafeRegex {
    private static final int LOOKS_PER_CHARACTER = 50;
    private static final int FREE_LOOKS = 10_000;
    private static final int MOST_FAILURES = 3;

    private final com.google.re2j.Pattern certain;
    private final @Nullable Pattern quick;
    private int failures;

    SafeRegex(String pattern, boolean ignoreCase) {
        int flags = com.google.re2j.Pattern.MULTILINE | (ignoreCase ? com.google.re2j.Pattern.CASE_INSENSITIVE : 0);
        certain = com.google.re2j.Pattern.compile(pattern, flags);
        quick = quick(pattern, ignoreCase);
    }

    /// The same expression for java.util.regex, or null where that would mean something else by it.
    private static @Nullable Pattern quick(String pattern, boolean ignoreCase) {
        if (pattern.contains("&&") || pattern.contains("\\v") || pattern.contains("(?U") || hasClassInClass(pattern)) return null;
        int flags = Pattern.MULTILINE | Pattern.UNIX_LINES | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        try {
            return Pattern.compile(pattern, flags);
        } catch (PatternSyntaxException _) {
            return null;
        }
    }

    /// True where a bracket stands in brackets: a class for one, a character for the other.
    private static boolean hasClassInClass(String pattern) {
        boolean inside = false;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    if (inside) return true;
                    inside = true;
                }
                case ']' -> inside = false;
                default -> {} // as it stands
            }
        }
        return false;
    }

    boolean find(String text) {
        Pattern pattern = quick;
        if (pattern == null || failures >= MOST_FAILURES) return certain.matcher(text).find();
        try {
            return pattern.matcher(new Watched(text)).find();
        } catch (TooManyLooks | StackOverflowError _) {
            failures++;
            return certain.matcher(text).find();
        }
    }

    /// A text that lets itself be looked at only so often.
    private static final class Watched implements CharSequence {
        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
            looks = FREE_LOOKS + (long) LOOKS_PER_CHARACTER * text.length();
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (looks-- == 0) throw new TooManyLooks();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
