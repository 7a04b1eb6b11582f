package dev.lastseen.model.redact;

import dev.lastseen.model.redact.Name.Manner;
import org.jspecify.annotations.Nullable;

/// Values under the names of secrets: `password=…`, `"apiKey": "…"`, `token%3D…`, `:secret => '…'`, and the same written as two pairs, `"name": "Cookie", "value": "…"`.
final class Pairs implements Rule {
    private static final int NEAR = 64;
    private static final int LONGEST_LIST = 1 << 16;
    private static final Name COOKIE = new Name("cookie", "cookie", Manner.SURE, false);

    private final Names names;
    private final PairValue value;

    Pairs(Names names, Values values) {
        this.names = names;
        value = new PairValue(values);
    }

    @Override
    public String triggers() {
        return ":=%";
    }

    @Override
    public void look(Scan scan, int at) {
        int from = afterSeparator(scan, at);
        if (from < 0) return;
        int end = nameEnd(scan, at);
        if (end == 0) return;
        Name name = names.endingAt(scan.text(), end);
        if (name == null) indirect(scan, end, from);
        else if (name.kind().equals("cookie") && startsList(scan, from)) scan.cookies(Math.min(endOfList(scan, from), from + LONGEST_LIST));
        else value.hide(scan, from, name);
    }

    private static int afterSeparator(Scan scan, int at) {
        char c = scan.at(at);
        if (c == '%') return scan.text().regionMatches(true, at, "%3d", 0, 3) || scan.text().regionMatches(true, at, "%3a", 0, 3) ? at + 3 : -1;
        if (c == ':' && scan.at(at + 1) == '/' && scan.at(at + 2) == '/') return -1;
        int from = at + 1;
        while (scan.at(from) == '=' || scan.at(from) == '>') from++;
        while (scan.at(from) == ' ' || scan.at(from) == '\t') from++;
        return from;
    }

    private static int nameEnd(Scan scan, int at) {
        int end = at;
        while (end > 0 && "\"'\\` ]".indexOf(scan.at(end - 1)) >= 0) end--;
        if (at - end > 4) return 0;
        for (String quote : PairValue.ESCAPED_QUOTES) {
            if (scan.text().startsWith(quote, end - quote.length())) return end - quote.length();
        }
        return end;
    }

    /// A pair that names what the next one holds, or holds what the last one named.
    private void indirect(Scan scan, int end, int from) {
        if (isWord(scan, end, "name") || isWord(scan, end, "key")) {
            int start = afterQuote(scan, from);
            if (start > 0) scan.named(start, Values.quotedEnd(scan, start, scan.at(start - 1), scan.at(start - 2) == '\\'));
        } else if (isWord(scan, end, "value") && from - scan.namedTo() < NEAR || isWord(scan, end, "stringvalue") && from - scan.namedTo() < NEAR) {
            Name told = told(scan);
            if (told != null) value.hide(scan, from, told);
        }
    }

    private @Nullable Name told(Scan scan) {
        if (scan.namedTo() <= scan.namedFrom()) return null;
        Name told = names.endingAt(scan.text(), scan.namedTo());
        return told == null && scan.inCookies(scan.namedFrom()) ? COOKIE : told;
    }

    private static boolean isWord(Scan scan, int end, String word) {
        return scan.text().regionMatches(true, end - word.length(), word, 0, word.length()) && !Alphabet.WORD.has(scan.at(end - word.length() - 1));
    }

    private static int afterQuote(Scan scan, int from) {
        int at = scan.at(from) == '\\' ? from + 1 : from;
        return scan.at(at) == '"' || scan.at(at) == '\'' ? at + 1 : -1;
    }

    private static boolean startsList(Scan scan, int from) {
        int at = from + 1;
        while (scan.at(at) != 0 && scan.at(at) <= ' ') at++;
        return scan.at(from) == '[' && scan.at(at) == '{';
    }

    private static int endOfList(Scan scan, int from) {
        int end = scan.text().indexOf(']', from);
        return end < 0 ? scan.text().length() : end;
    }
}
