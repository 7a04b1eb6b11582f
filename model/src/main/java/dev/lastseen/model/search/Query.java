package dev.lastseen.model.search;

import com.google.re2j.PatternSyntaxException;

/// What to look for in raw records.
///
/// Regular expressions are those of RE2 (github.com/google/re2/wiki/Syntax), `^` and `$` standing at the ends of lines. Without regard to case, letters of
/// every script are equal to their other case.
public sealed interface Query {
    boolean ignoreCase();

    /// A text as it stands.
    record Literal(String text, boolean ignoreCase) implements Query {
        public Literal {
            if (text.isEmpty()) throw new IllegalArgumentException("Name a text to look for.");
        }
    }

    /// A regular expression.
    record Regex(String pattern, boolean ignoreCase) implements Query {
        /// @throws IllegalArgumentException with a sentence for a person, where RE2 cannot read the pattern
        public Regex {
            try {
                com.google.re2j.Pattern.compile(pattern);
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException("/" + pattern + "/ is no regular expression of RE2 (" + e.getDescription()
                        + "); lookaround and backreferences do not exist there.", e);
            }
        }
    }

    /// Reads `/regex/`, `/regex/i` for a regular expression without regard to case, and everything else as a text.
    static Query parse(String words) {
        if (words.length() > 2 && words.startsWith("/") && words.endsWith("/")) return new Regex(words.substring(1, words.length() - 1), false);
        if (words.length() > 3 && words.startsWith("/") && words.endsWith("/i")) return new Regex(words.substring(1, words.length() - 2), true);
        return new Literal(words, false);
    }
}
