package dev.lastseen.app.report;

import java.util.ArrayList;
import java.util.List;

/// Texts that would do something where they are not taken for text.
final class Hostile {
    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<iframe src=https://evil.example></iframe>", "<a href=javascript:alert(1)>go</a>",
            "</pre><script>alert(2)</script>", "</title><script>alert(3)</script>", "</style><style>*{display:none}</style>", "</svg><script>alert(4)</script>", "<!-- ", "-->",
            "<![CDATA[x]]>", "<meta http-equiv=refresh content='0;url=https://evil.example'>", "<link rel=stylesheet href=https://evil.example/a.css>", "<base href=https://evil.example/>",
            "<object data=https://evil.example></object>", "<embed src=https://evil.example>", "<form action=https://evil.example><input autofocus onfocus=alert(5)>", "<details open ontoggle=alert(6)>",
            "<body onload=alert(7)>", "<math><mi xlink:href='javascript:alert(8)'>", "<video><source onerror=alert(9)>", "<style>@import 'https://evil.example/x.css';</style>",
            "&lt;script&gt;alert(10)&lt;/script&gt;", "&#60;script&#62;", "\"><script>alert(11)</script>", "' onmouseover='alert(12)", "` onmouseover=alert(13)", "<scr\u0000ipt>alert(14)</script>",
            "<svg><animate onbegin=alert(15) attributeName=x>", "<svg><foreignObject><script>alert(16)</script>", "%3Cscript%3Ealert(17)%3C/script%3E", "\\x3cscript\\x3e", "<plaintext>", "<xmp>", "<textarea>",
            "<table><tr><td>", "</td></tr></table>", "{{constructor.constructor('alert(18)')()}}", "${7*7}", "<%= 7*7 %>", "#{7*7}");
    private static final List<String> MARKDOWN = List.of(
            "[click](javascript:alert(1))", "![x](https://evil.example/x.png)", "[x]: https://evil.example", "<https://evil.example>", "`code` ``more``", "```\nfence\n```", "~~~", "# heading", "===", "---",
            "| a | b |", "* item", "1. item", "> quote", "**bold**", "__bold__", "~~strike~~", "[[nowhere.log:1]]", "[ref][id]", "![][id]", "\\", "\\`", "    indented", "a|b|c", "$x$", "$$x$$", "&copy;", "<b>bold</b>",
            "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:msgbox)", "https://evil.example/?q=1");
    private static final List<String> FORMULAS = List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "=HYPERLINK(\"https://evil.example\")", "\t=1+1", "\r=1+1", "=1+1\";=2");
    private static final List<String> CONTROLS = List.of(
            "\u001b[31mred\u001b[0m", "\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007", "\u001b[2J", "\u009b31m", "bell\u0007", "back\b\b\bspace", "nul\u0000byte", "del\u007f", "\u0085next", "form\ffeed",
            "user\u202egnp.exe", "\u202dabc", "\u2066a\u2069", "\u2067a", "a\u200eb", "a\u200fb", "\u061carab", "zero\u200bwidth", "join\u200der", "non\u200cjoiner", "word\u2060joiner", "\ufeffmark", "soft\u00adhyphen",
            "line\u2028two", "para\u2029two", "\ud800half", "half\udc00", "\uffff", "\ufffe", "tag\udb40\udc41", "selector\ufe0f", "\udb40\udd00", "filler\u3164", "\u115fa", "braille\u2800", "\ue000private", "\u180eold",
            "grapheme\u034fjoiner", "\u2061apply", "\ufff9note");
    private static final List<String> LONG = List.of("x".repeat(20_000), "wide 漢字かな交じり文 😀 " + "é".repeat(300));

    private Hostile() {}

    /// All of them, each once.
    static List<String> all() {
        var all = new ArrayList<String>();
        List.of(MARKUP, MARKDOWN, FORMULAS, CONTROLS, LONG).forEach(all::addAll);
        return all;
    }
}
