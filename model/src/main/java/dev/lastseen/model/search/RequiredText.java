package dev.lastseen.model.search;

/// The longest text that stands in everything that a regular expression matches, as far as a look at its top level tells; so a fast scan can find the few
/// records at which the expression is worth trying.
final class RequiredText {
    private final String pattern;
    private final boolean ignoreCase;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int at;

    private RequiredText(String pattern, boolean ignoreCase) {
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
    }

    /// The text, or an empty one where none is certain. Without regard to case it holds only ASCII.
    static String of(String pattern, boolean ignoreCase) {
        boolean unclear = pattern.contains("\\Q") || pattern.contains("(?");
        return unclear ? "" : new RequiredText(pattern, ignoreCase).find();
    }

    private String find() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            switch (c) {
                case '|' -> {
                    return "";
                }
                case '(' -> skipGroup();
                case '[' -> skipClass();
                case '\\' -> escape();
                case '*', '?' -> optional();
                case '+' -> end();
                case '{' -> count();
                case '.', '^', '$', ')' -> end();
                default -> literal(c);
            }
            at++;
        }
        end();
        return longest;
    }

    private void literal(char c) {
        if (ignoreCase && c > 127 || Character.isSurrogate(c)) end();
        else run.append(c);
    }

    private void end() {
        if (run.length() > longest.length()) longest = run.toString();
        run.setLength(0);
    }

    private void optional() {
        if (!run.isEmpty()) run.setLength(run.length() - 1);
        end();
    }

    /// `{` with a number repeats the character before it; it may repeat it no times at all, and only a look at the number would tell.
    private void count() {
        optional();
        int close = pattern.indexOf('}', at);
        if (close > 0) at = close;
    }

    private void escape() {
        at++;
        char c = at < pattern.length() ? pattern.charAt(at) : '\\';
        if (!Character.isLetterOrDigit(c)) {
            run.append(c);
            return;
        }
        end();
        if (at + 1 < pattern.length() && pattern.charAt(at + 1) == '{') at = Math.max(at, pattern.indexOf('}', at));
        else skipHex(c);
    }

    /// `\x41`, `\pL`, `\101`: what follows belongs to the escape.
    private void skipHex(char c) {
        int more = c == 'x' ? 2 : c == 'p' || c == 'P' ? 1 : Character.isDigit(c) ? 2 : 0;
        for (int i = 0; i < more && at + 1 < pattern.length() && Character.isLetterOrDigit(pattern.charAt(at + 1)); i++) at++;
    }

    private void skipGroup() {
        end();
        int depth = 1;
        while (depth > 0 && ++at < pattern.length()) {
            switch (pattern.charAt(at)) {
                case '\\' -> at++;
                case '[' -> skipClass();
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {} // belongs to the group
            }
        }
    }

    private void skipClass() {
        end();
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '^') at++;
        if (at < pattern.length() && pattern.charAt(at) == ']') at++;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (pattern.charAt(at) == '\\') at++;
            else if (pattern.startsWith("[:", at)) at = Math.max(at, pattern.indexOf(":]", at) + 1);
            at++;
        }
    }
}
