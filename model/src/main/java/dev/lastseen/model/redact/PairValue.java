package dev.lastseen.model.redact;

import java.util.List;

/// The value after a name and its separator: in quotes or not, one or a list of them, after a scheme, as cookies.
final class PairValue {
    static final List<String> ESCAPED_QUOTES = List.of("&quot;", "&#34;", "&#39;", "%22", "%27");
    private static final int LONGEST_ESCAPED = 4096;
    private static final List<String> LONG_SCHEMES = List.of("digest ", "hawk ", "oauth ", "signature ");

    private final Values values;

    PairValue(Values values) {
        this.values = values;
    }

    void hide(Scan scan, int from, Name name) {
        int at = from;
        boolean list = scan.at(at) == '[';
        if (list) at = afterBlanks(scan, at + 1);
        int end = one(scan, at, name);
        while (list && end > at) {
            at = afterBlanks(scan, end);
            if (scan.at(at) != ',') return;
            at = afterBlanks(scan, at + 1);
            end = one(scan, at, name);
        }
    }

    private static int afterBlanks(Scan scan, int from) {
        int at = from;
        while (at < scan.text().length() && scan.at(at) <= ' ') at++;
        return at;
    }

    /// Answers the place after the value, or `from` where there is none in quotes.
    private int one(Scan scan, int from, Name name) {
        for (String escape : ESCAPED_QUOTES) {
            if (scan.text().startsWith(escape, from)) return escaped(scan, from + escape.length(), escape, name);
        }
        int at = from;
        if ((scan.at(at) == 'b' || scan.at(at) == 'u') && scan.at(at + 1) == '\'') at++;
        boolean escaped = scan.at(at) == '\\';
        while (scan.at(at) == '\\') at++;
        char quote = scan.at(at);
        if (quote == '"' || quote == '\'' || quote == '`') {
            if (scan.at(at + 1) == quote && Alphabet.BASE64.has(scan.at(at + 2))) at++; // doubled in CSV
            int end = Values.quotedEnd(scan, at + 1, quote, escaped);
            content(scan, at + 1, end, name);
            return Math.min(scan.text().length(), end + (escaped ? 2 : 1));
        }
        if (name.kind().equals("cookie")) Cookies.hide(scan, from, scan.text().length());
        else if (name.word().startsWith("authori") && hasParts(scan, from)) scan.hide(scan.text().indexOf(' ', from) + 1, lineEnd(scan, from), name.kind());
        else plain(scan, afterScheme(scan, from, name), name);
        return from;
    }

    /// A value between quotes that are escaped for HTML or for a URL.
    private int escaped(Scan scan, int from, String quote, Name name) {
        int end = scan.text().indexOf(quote, from);
        if (end < 0 || end - from > LONGEST_ESCAPED) return from;
        content(scan, from, end, name);
        return end + quote.length();
    }

    private void plain(Scan scan, int from, Name name) {
        values.hide(scan, name, from, Values.plainEnd(scan, from, name.manner()));
    }

    private void content(Scan scan, int from, int to, Name name) {
        if (name.kind().equals("cookie")) Cookies.hide(scan, from, to);
        else values.hide(scan, name, afterScheme(scan, from, name), to);
    }

    /// Credentials of some schemes are lists of parts, with blanks and quotes.
    private static boolean hasParts(Scan scan, int from) {
        return LONG_SCHEMES.stream().anyMatch(scheme -> scan.text().regionMatches(true, from, scheme, 0, scheme.length()));
    }

    private static int lineEnd(Scan scan, int from) {
        int end = scan.text().indexOf('\n', from);
        return end < 0 ? scan.text().length() : end;
    }

    /// `Authorization: Bearer …`: the scheme tells nothing that is secret.
    private static int afterScheme(Scan scan, int from, Name name) {
        if (!name.word().startsWith("authori")) return from;
        int at = from;
        while (Alphabet.WORD.has(scan.at(at))) at++;
        return at > from && scan.at(at) == ' ' && Alphabet.BASE64.has(scan.at(at + 1)) ? at + 1 : from;
    }
}
