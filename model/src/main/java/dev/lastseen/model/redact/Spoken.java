package dev.lastseen.model.redact;

/// Values that follow a name without `:` or `=`: `--password …`, `-u user:…`, `IDENTIFIED BY '…'`, `<password>…</password>`.
final class Spoken implements Rule {
    private static final int LONGEST_NAME = 40;

    private final Names names;
    private final Values values;

    Spoken(Names names, Values values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public String triggers() {
        return "-'>";
    }

    @Override
    public void look(Scan scan, int at) {
        switch (scan.at(at)) {
            case '-' -> option(scan, at);
            case '\'' -> literal(scan, at);
            default -> element(scan, at);
        }
    }

    /// The password in `-u user:password`, as curl takes it.
    private void user(Scan scan, int from) {
        int at = scan.at(from) == '\'' || scan.at(from) == '"' ? from + 1 : from;
        int colon = at;
        while (Alphabet.DOTTED.has(scan.at(colon)) || scan.at(colon) == '@') colon++;
        if (colon == at || scan.at(colon) != ':') return;
        int end = Values.plainEnd(scan, colon + 1, Name.Manner.SURE);
        if (values.isValue(scan.text(), colon + 1, end)) scan.hide(colon + 1, end, "password");
    }

    private void option(Scan scan, int at) {
        if (scan.text().startsWith("-u ", at) && scan.at(at - 1) == ' ') user(scan, at + 3);
        if (scan.text().startsWith("--user ", at)) user(scan, at + 7);
        if (scan.at(at + 1) != '-' || Alphabet.WORD.has(scan.at(at - 1))) return;
        int end = at + 2;
        while (end - at < LONGEST_NAME && Alphabet.WORD.has(scan.at(end))) end++;
        if (scan.at(end) != ' ' || scan.at(end + 1) == '-') return;
        char quote = scan.at(end + 1);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? end + 2 : end + 1;
        Name name = names.endingAt(scan.text(), end);
        if (name != null) hide(scan, name, from, quoted ? Values.quotedEnd(scan, from, quote, false) : Values.plainEnd(scan, from, Name.Manner.SURE));
    }

    private void literal(Scan scan, int at) {
        if (scan.at(at - 1) != ' ') return;
        Name name = names.endingAt(scan.text(), at - 1);
        if (name != null) hide(scan, name, at + 1, Values.quotedEnd(scan, at + 1, '\'', false));
    }

    private void element(Scan scan, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_NAME && (Alphabet.DOTTED.has(scan.at(from - 1)) || scan.at(from - 1) == ':')) from--;
        if (from == at || scan.at(from - 1) != '<') return;
        Name name = names.endingAt(scan.text(), at);
        if (name == null) return;
        int end = scan.text().indexOf('<', at);
        if (end > 0 && scan.at(end + 1) == '/') hide(scan, name, at + 1, end);
    }

    private void hide(Scan scan, Name name, int from, int to) {
        if (!name.kind().equals("cookie")) values.hide(scan, name, from, to);
    }
}
