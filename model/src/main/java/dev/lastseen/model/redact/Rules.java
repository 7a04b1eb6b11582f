package dev.lastseen.model.redact;

import java.util.ArrayList;
import java.util.List;

/// All rules, by the characters at which they look. Immutable.
final class Rules {
    private static final int ASCII = 128;
    private static final int LONGEST_PLACEHOLDER = 40;

    private final List<List<Rule>> at = new ArrayList<>();

    /// The order counts where several rules look at one character: passwords in addresses come before what could be taken for e-mail addresses.
    Rules() {
        var names = new Names();
        var values = new Values();
        List<Rule> all = List.of(new PrivateKeys(), new Tokens(), new SecretKeys(), new WebTokens(), new Schemes(), new Userinfo(), new Pairs(names, values), new Spoken(names, values),
                new Emails(), new Ibans(), new Numbers());
        for (int i = 0; i < ASCII; i++) {
            int c = i;
            at.add(all.stream().filter(rule -> rule.triggers().indexOf(c) >= 0).toList());
        }
    }

    /// Finds what is to be hidden; stretches that are hidden already are passed over.
    void run(Scan scan, String text) {
        scan.start(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < ASCII && i >= scan.spans().end()) {
                List<Rule> rules = at.get(c);
                for (int r = 0; r < rules.size(); r++) rules.get(r).look(scan, i);
            }
            i = c == '‹' ? afterPlaceholder(text, i) : i + 1;
        }
    }

    private static int afterPlaceholder(String text, int from) {
        int end = text.indexOf('›', from);
        return end < 0 || end - from > LONGEST_PLACEHOLDER ? from + 1 : end + 1;
    }
}
