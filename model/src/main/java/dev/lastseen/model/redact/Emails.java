package dev.lastseen.model.redact;

import java.util.Set;

/// E-mail addresses, also those in URLs (`%40`). What only looks like one is left: names of message queues and images (`app@sha256:…`), the ids of e-mails.
final class Emails implements Rule {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int MACHINE_MADE = 12;
    private static final int MANY_DIGITS = 3;
    /// Who logs in by these names is a program: `git@github.com`, nodes of Erlang.
    private static final Set<String> PROGRAMS = Set.of("git", "hg", "svn", "rabbit", "ejabberd", "couchdb", "emqx");
    private static final Set<String> UNITS = Set.of("service", "socket", "slice", "scope", "timer", "target", "mount", "png", "jpg", "svg", "webp", "gif");

    @Override
    public String triggers() {
        return "@%";
    }

    @Override
    public void look(Scan scan, int at) {
        int domain = at + 1;
        if (scan.at(at) == '%') {
            if (!scan.text().startsWith("40", at + 1)) return;
            domain = at + 3;
        }
        if (scan.spans().count() > 0 && scan.spans().end() == at) return;
        int from = local(scan, at);
        int to = domain(scan, domain);
        if (from == at || to == domain || isMessageId(scan, from, at) || isNoMailbox(scan.text(), from, at, to)) return;
        if (Numbers.digits(scan.text(), from, at) >= MANY_DIGITS) scan.hideUnlessFollowed(from, to, "email");
        else scan.hide(from, to, "email");
    }

    private static int local(Scan scan, int at) {
        int from = at;
        int least = Math.max(scan.spans().end(), at - LONGEST_LOCAL);
        while (from > least && inLocal(scan.at(from - 1))) from--;
        while (from < at && ".%+-".indexOf(scan.at(from)) >= 0) from += scan.at(from) == '%' ? 3 : 1;
        if (from > 0 && scan.at(from - 1) == '\\' && from + 1 < at) from++;
        return Math.min(from, at);
    }

    private static boolean inLocal(char c) {
        return Alphabet.LOCAL.has(c) || (c > 0x7f && Character.isLetter(c));
    }

    /// Where the domain ends, or its beginning where it is none: labels set apart by points, the last one of letters only.
    private static int domain(Scan scan, int from) {
        int to = from;
        while (to - from < LONGEST_DOMAIN && inDomain(scan.at(to))) to++;
        while (to > from && ".-".indexOf(scan.at(to - 1)) >= 0) to--;
        int point = scan.text().lastIndexOf('.', to - 1);
        if (point <= from || to - point < 3 || scan.at(from) == '.') return from;
        for (int i = point + 1; i < to; i++) {
            if (!Character.isLetter(scan.at(i))) return from;
        }
        return to;
    }

    private static boolean inDomain(char c) {
        return c == '.' || c == '-' || Alphabet.ALNUM.has(c) || (c > 0x7f && Character.isLetter(c));
    }

    /// Programs, the units of systemd (`user@1000.service`), pictures (`icon@2x.png`).
    private static boolean isNoMailbox(String text, int from, int at, int to) {
        return PROGRAMS.contains(text.substring(from, at)) || UNITS.contains(text.substring(text.lastIndexOf('.', to) + 1, to));
    }

    /// Ids of e-mails (RFC 5322, 3.6.4) stand in angle brackets after a name that ends with `id`, or are long and made by a machine.
    private static boolean isMessageId(Scan scan, int from, int at) {
        if (at - from >= MACHINE_MADE && Randomness.noWords(scan.text(), from, at)) return true;
        if (scan.at(from - 1) != '<') return false;
        int name = from - 1;
        while (name > 0 && "\\\"'=: ".indexOf(scan.at(name - 1)) >= 0) name--;
        return scan.text().regionMatches(true, name - 2, "id", 0, 2);
    }
}
