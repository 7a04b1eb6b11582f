package dev.lastseen.model.redact;

/// Passwords in addresses: `scheme://user:password@host`, `user:password@tcp(host)`, `jdbc:oracle:thin:user/password@host`.
final class Userinfo implements Rule {
    private static final int LONGEST = 512;
    private static final int SURE = 16;
    private static final String ORACLE = ":thin:";

    @Override
    public String triggers() {
        return ":@";
    }

    @Override
    public void look(Scan scan, int at) {
        if (scan.at(at) == '@') driver(scan, at);
        else if (scan.text().startsWith("://", at)) authority(scan, at + 3);
        else if (scan.text().startsWith(ORACLE, at)) oracle(scan, at + ORACLE.length());
    }

    /// The last `@` counts, as passwords may hold some.
    private static void authority(Scan scan, int from) {
        int to = from;
        while (to < scan.text().length() && to - from < LONGEST && !endsAuthority(scan.at(to))) to++;
        int host = scan.text().lastIndexOf('@', to - 1);
        if (host <= from) return;
        int colon = scan.text().indexOf(':', from);
        if (colon > 0 && colon < host) hide(scan, colon + 1, host);
        else if (host - from >= SURE && Randomness.looksRandom(scan.text(), from, host)) hide(scan, from, host);
    }

    private static boolean endsAuthority(char c) {
        return c <= ' ' || "/?#\"'`<>\\‹".indexOf(c) >= 0;
    }

    private static void oracle(Scan scan, int from) {
        int host = scan.text().indexOf('@', from);
        int slash = scan.text().indexOf('/', from);
        if (slash > 0 && slash < host && host - from < LONGEST && scan.text().substring(from, host).indexOf(' ') < 0) hide(scan, slash + 1, host);
    }

    private static void driver(Scan scan, int at) {
        if (!scan.text().startsWith("tcp(", at + 1) && !scan.text().startsWith("unix(", at + 1)) return;
        int from = at;
        while (from > 0 && at - from < LONGEST && scan.at(from - 1) > ' ' && "\"'`:".indexOf(scan.at(from - 1)) < 0) from--;
        if (scan.at(from - 1) == ':') hide(scan, from, at);
    }

    /// The `@` is hidden by nothing, but nothing else may take it for that of an e-mail address: see [Emails].
    private static void hide(Scan scan, int from, int to) {
        if (scan.at(from) != '‹') scan.hide(from, to, "password");
    }
}
