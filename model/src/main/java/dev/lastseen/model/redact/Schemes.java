package dev.lastseen.model.redact;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// `Bearer …`, `Basic …` and `Bot …` wherever they stand (RFC 6750, RFC 7617, Discord).
final class Schemes implements Rule {
    private static final int SHORTEST = 8;
    private static final int SURE = 20;

    @Override
    public String triggers() {
        return "Bb";
    }

    @Override
    public void look(Scan scan, int at) {
        if (!scan.startsWord(at)) return;
        if (follows(scan, at, "bearer")) bearer(scan, at + 7);
        else if (follows(scan, at, "bot")) bearer(scan, at + 4);
        else if (follows(scan, at, "basic")) basic(scan, at + 6);
    }

    private static boolean follows(Scan scan, int at, String scheme) {
        char after = scan.at(at + scheme.length());
        return (after == ' ' || after == '+') && scan.text().regionMatches(true, at, scheme, 0, scheme.length());
    }

    private static void bearer(Scan scan, int from) {
        int to = from;
        while (Alphabet.BASE64.has(scan.at(to)) || scan.at(to) == '.' || scan.at(to) == '~') to++;
        while (to > from && scan.at(to - 1) == '.') to--;
        if (to - from >= SHORTEST && (to - from >= SURE || Randomness.looksRandom(scan.text(), from, to))) scan.hide(from, to, "token");
    }

    private static void basic(Scan scan, int from) {
        int to = scan.runEnd(Alphabet.BASE64, from);
        if (to - from < SHORTEST) return;
        try {
            byte[] decoded = Base64.getDecoder().decode(scan.text().substring(from, to));
            if (new String(decoded, StandardCharsets.UTF_8).indexOf(':') >= 0) scan.hide(from, to, "password");
        } catch (IllegalArgumentException _) {
            // a word of prose
        }
    }
}
