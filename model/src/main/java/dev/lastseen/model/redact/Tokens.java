package dev.lastseen.model.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Secrets that are known by how they begin, from `tokens.txt`.
final class Tokens implements Rule {
    private final List<List<Token>> byFirst = new ArrayList<>();
    private final String triggers;

    /// @param random true where what follows the beginning must look random
    private record Token(String kind, boolean random, String beginning, Alphabet alphabet, int fewest, int most) {
        static Token parse(String line) {
            var parts = line.split("\\s+", -1);
            boolean random = parts[0].endsWith("*");
            return new Token(random ? parts[0].substring(0, parts[0].length() - 1) : parts[0], random, parts[1],
                    Alphabet.valueOf(parts[2].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[3]), Integer.parseInt(parts[4]));
        }
    }

    Tokens() {
        var tokens = Lines.of("tokens.txt").stream().map(Token::parse).sorted(Comparator.comparingInt((Token one) -> -one.beginning().length())).toList();
        triggers = tokens.stream().map(one -> one.beginning().substring(0, 1)).distinct().collect(Collectors.joining());
        for (int i = 0; i < 128; i++) {
            char first = (char) i;
            byFirst.add(tokens.stream().filter(one -> one.beginning().charAt(0) == first).toList());
        }
    }

    @Override
    public String triggers() {
        return triggers;
    }

    @Override
    public void look(Scan scan, int at) {
        if (!scan.startsWord(at)) return;
        for (Token token : byFirst.get(scan.at(at))) {
            if (scan.text().startsWith(token.beginning(), at) && found(scan, at, token)) return;
        }
    }

    private static boolean found(Scan scan, int at, Token token) {
        int from = at + token.beginning().length();
        int to = scan.runEnd(token.alphabet(), from);
        while (to > from && ".-/".indexOf(scan.at(to - 1)) >= 0) to--;
        if (to - from < token.fewest() || to - from > token.most()) return false;
        if (token.random() && !Randomness.looksRandom(scan.text(), from, to)) return false;
        scan.hide(at, to, token.kind());
        return true;
    }
}
