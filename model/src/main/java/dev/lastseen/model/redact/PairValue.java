package dev.lastseen.model.redact;

/// The value after a name and its separator: in quotes or not, one or a list of them, after a scheme, as cookies.
final class PairValue {
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
        else plain(scan, afterScheme(scan, from, name), name);
        return from;
    }

    private void plain(Scan scan, int from, Name name) {
        values.hide(scan, name, from, Values.plainEnd(scan, from, name.manner()));
    }

    private void content(Scan scan, int from, int to, Name name) {
        if (name.kind().equals("cookie")) Cookies.hide(scan, from, to);
        else values.hide(scan, name, afterScheme(scan, from, name), to);
    }

    /// `Authorization: Bearer …`: the scheme tells nothing that is secret.
    private static int afterScheme(Scan scan, int from, Name name) {
        if (!name.word().startsWith("authori")) return from;
        int at = from;
        while (Alphabet.WORD.has(scan.at(at))) at++;
        return at > from && scan.at(at) == ' ' && Alphabet.BASE64.has(scan.at(at + 1)) ? at + 1 : from;
    }
}
