package dev.lastseen.app.report.markdown;

/// Makes text that Markdown takes for nothing but text.
final class Escape {
    private static final String MARKS = "\\`*_[])#+-.!|~:=$";

    private Escape() {}

    /// For running text. Every mark that means something to CommonMark, or to tables, strikes, bare addresses and names in a dialect of it, is escaped where it could.
    static String text(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> {
                    if (isMark(text, i)) safe.append('\\');
                    safe.append(c);
                }
            }
        }
        return safe.toString();
    }

    /// Points, dashes and the like mean something only where a line begins, a colon only in what looks like an address.
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        if (MARKS.indexOf(c) < 0) return false;
        return switch (c) {
            case '.', ')' -> at > 0 && isNumber(text, at) || c == '.' && text.substring(0, at).endsWith("www");
            case '-', '+', '=' -> at == 0;
            case ':' -> text.startsWith("//", at + 1) || text.substring(0, at).endsWith("mailto");
            case '!' -> text.startsWith("[", at + 1);
            default -> true;
        };
    }

    private static boolean isNumber(String text, int end) {
        return end < 10 && text.substring(0, end).chars().allMatch(Character::isDigit);
    }

    /// A piece of code that holds the text whatever it is; within a table bars are escaped besides.
    static String code(String text, boolean inTable) {
        if (text.isEmpty()) return "";
        var fence = "`".repeat(longestTicks(text) + 1);
        var pad = text.startsWith("`") || text.endsWith("`") || text.isBlank() || text.startsWith(" ") && text.endsWith(" ") ? " " : "";
        return fence + pad + (inTable ? text.replace("|", "\\|") : text) + pad + fence;
    }

    /// The fence of a block that holds `text`.
    static String fence(String text) {
        return "`".repeat(Math.max(3, longestTicks(text) + 1));
    }

    private static int longestTicks(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
