package dev.lastseen.app.bundle;

import java.util.ArrayList;
import java.util.List;

/// 120 texts that try to run, to hide or to break out: formulas, markup, escape sequences, bidirectional and zero-width characters, quotes, overlong ones.
final class HostileTexts {
    private static final List<String> SEEDS = List.of(
            "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.invalid\";\"click\")", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "\r=1+1", "\0=1+1", "=WEBSERVICE(\"http://x.invalid\")",
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "</pre><iframe src=//x.invalid>", "javascript:alert(1)", "<!--", "]]>", "&lt;b&gt;",
            "{{7*7}}", "${7*7}", "[x](javascript:alert(1))", "![x](http://x.invalid/y.png)", "```", "| a | b |", "# head", "<a href='//x.invalid'>x</a>",
            "\u001b[31mred\u001b[0m", "\u001b]0;title\u0007", "\u001b[2J\u001b[H", "\u009b31m", "\u0007\b\u007f", "\u0000null",
            "\u202egnp.exe", "\u2066a\u2069", "\u200e\u200f", "zero\u200bwidth\u200dx\ufeff", "\u2060joined", "\u202a\u202b\u202c\u202d",
            "'single", "\"double", "\\back\\slash", "a,b;c\td", "line\nbreak", "crlf\r\nbreak", "\u2028\u2029", "\ud83d\ude00", "\ud800alone", "é\u0301\u0301\u0301",
            "../../etc/passwd", "C:\\Windows", "%00%0d%0a", "' OR 1=1 --", "\"; drop table x; --", "a".repeat(5000), "=".repeat(300), "<".repeat(300), "\u202e".repeat(50), "x\u0000y", "–—", "\u00ad\u200c");

    private HostileTexts() {}

    /// Each seed by itself, and each after the other.
    static List<String> all() {
        var texts = new ArrayList<>(SEEDS);
        for (int i = 0; texts.size() < 120; i++) texts.add(SEEDS.get(i % SEEDS.size()) + SEEDS.get((i * 7 + 3) % SEEDS.size()));
        return List.copyOf(texts);
    }
}
