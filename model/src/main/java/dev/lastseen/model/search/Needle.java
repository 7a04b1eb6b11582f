package dev.lastseen.model.search;

import dev.lastseen.model.search.Query.Literal;
import dev.lastseen.model.search.Query.Regex;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A query made ready for scanning: a text that must stand in every hit, an expression that a hit must match; at least one of them.
record Needle(@Nullable LiteralScan text, @Nullable SafeRegex regex) {
    /// Shorter texts stand in so many records that scanning for them saves nothing.
    private static final int SHORTEST = 2;

    static Needle of(Query query) {
        return switch (query) {
            case Literal literal when !literal.ignoreCase() || isAscii(literal.text()) -> new Needle(new LiteralScan(literal.text(), literal.ignoreCase()), null);
            case Literal literal -> regex(com.google.re2j.Pattern.quote(literal.text()), true);
            case Regex regex -> regex(regex.pattern(), regex.ignoreCase());
        };
    }

    private static Needle regex(String pattern, boolean ignoreCase) {
        String required = RequiredText.of(pattern, ignoreCase);
        return new Needle(required.length() < SHORTEST ? null : new LiteralScan(required, ignoreCase), new SafeRegex(pattern, ignoreCase));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /// True where a single value of a record matches.
    boolean matches(String value) {
        if (regex != null) return regex.find(value);
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return text != null && text.next(bytes, 0, bytes.length) >= 0;
    }
}
