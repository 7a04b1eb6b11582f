package dev.lastseen.model.redact;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// JSON Web Tokens (RFC 7519): parts in base64, set apart by points, of which the first tells an algorithm.
final class WebTokens implements Rule {
    private static final int SHORTEST = 10;
    private static final int LONGEST_HEAD = 4096;

    @Override
    public String triggers() {
        return "e";
    }

    @Override
    public void look(Scan scan, int at) {
        if (!scan.text().startsWith("eyJ", at) || !scan.startsWord(at)) return;
        int head = scan.runEnd(Alphabet.WORD, at);
        if (scan.at(head) != '.' || head - at < SHORTEST || head - at > LONGEST_HEAD) return;
        int to = scan.runEnd(Alphabet.DOTTED, at);
        if (to - head < SHORTEST || !tellsAlgorithm(scan.text().substring(at, head))) return;
        scan.hide(at, scan.at(to - 1) == '.' && scan.text().lastIndexOf('.', to - 2) > head ? to - 1 : to, "jwt");
    }

    private static boolean tellsAlgorithm(String head) {
        try {
            return new String(Base64.getUrlDecoder().decode(head), StandardCharsets.UTF_8).contains("\"alg\"");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
