package dev.lastseen.model.redact;

/// Secrets that have a form but no beginning of their own: the secret keys of AWS (40 letters of base64), the tokens of Telegram's bots (`digits:AA…`).
final class SecretKeys implements Rule {
    private static final int AWS = 40;
    private static final int BOT_FEWEST = 33;
    private static final int BOT_MOST = 36;
    private static final int BOT_DIGITS = 8;

    @Override
    public String triggers() {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+:";
    }

    @Override
    public void look(Scan scan, int at) {
        if (scan.at(at) == ':') bot(scan, at);
        else if (!Alphabet.BASE64.has(scan.at(at - 1)) || scan.at(at - 1) == '=') aws(scan, at);
    }

    private static void aws(Scan scan, int at) {
        int to = scan.runEnd(Alphabet.SECRET, at);
        if (to - at != AWS || Alphabet.BASE64.has(scan.at(to)) || !Randomness.mixed(scan.text(), at, to)) return;
        scan.hideUnlessFollowed(at, to, "secret");
    }

    private static void bot(Scan scan, int at) {
        if (!scan.text().startsWith("AA", at + 1)) return;
        int to = scan.runEnd(Alphabet.WORD, at + 1);
        int from = at;
        while (from > 0 && at - from <= BOT_DIGITS + 2 && Numbers.isDigit(scan.at(from - 1))) from--;
        if (to - at - 1 >= BOT_FEWEST && to - at - 1 <= BOT_MOST && at - from >= BOT_DIGITS) scan.hide(from, to, "telegram-token");
    }
}
