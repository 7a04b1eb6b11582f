package dev.lastseen.model.redact;

import java.util.List;

/// The content of the headers `Cookie` and `Set-Cookie` (RFC 6265): names and attributes stay, values are hidden each by itself.
final class Cookies {
    private static final List<String> ATTRIBUTES = List.of("path", "domain", "expires", "max-age", "samesite", "priority");

    private Cookies() {}

    static void hide(Scan scan, int from, int to) {
        int at = from;
        boolean more = true;
        while (more && at < to) {
            int equals = at;
            while (equals < to && Alphabet.DOTTED.has(scan.at(equals))) equals++;
            int end = equals;
            while (end < to && !ends(scan.at(end))) end++;
            if (scan.at(equals) == '=') value(scan, at, equals, end);
            else if (at == from && Randomness.looksRandom(scan.text(), at, end)) scan.hide(at, end, "cookie");
            more = scan.at(end) == ';' || (scan.at(end) == ',' && scan.at(end + 1) != '"');
            at = end + 1;
            while (at < to && scan.at(at) == ' ') at++;
        }
    }

    private static void value(Scan scan, int from, int equals, int to) {
        if (scan.at(equals + 1) != '‹' && !isAttribute(scan.text(), from, equals)) scan.hide(equals + 1, to, "cookie");
    }

    private static boolean ends(char c) {
        return c <= ' ' || c == ';' || c == ',' || c == '"' || c == '\\';
    }

    private static boolean isAttribute(String text, int from, int to) {
        for (String attribute : ATTRIBUTES) {
            if (attribute.length() == to - from && text.regionMatches(true, from, attribute, 0, to - from)) return true;
        }
        return false;
    }
}
