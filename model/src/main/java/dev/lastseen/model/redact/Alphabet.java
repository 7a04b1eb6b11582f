package dev.lastseen.model.redact;

/// Sets of ASCII characters that secrets are made of.
enum Alphabet {
    DIGITS("0-9"),
    HEX("0-9a-fA-F"),
    UPPER("0-9A-Z"),
    ALNUM("0-9A-Za-z"),
    WORD("0-9A-Za-z_-"),
    DOTTED("0-9A-Za-z_.-"),
    BASE64("0-9A-Za-z+/=_-"),
    PATH("0-9A-Za-z_/-"),
    CRYPT("0-9A-Za-z./$,=+-"),
    /// Base64 without padding, as AWS writes secret keys.
    SECRET("0-9A-Za-z/+"),
    /// What the part of an e-mail address before the `@` is mostly made of (RFC 5322, without quotes and what separates words elsewhere).
    LOCAL("0-9A-Za-z._%+-");

    private final long low;
    private final long high;

    Alphabet(String ranges) {
        long first = 0;
        long second = 0;
        int i = 0;
        while (i < ranges.length()) {
            boolean range = i + 2 < ranges.length() && ranges.charAt(i + 1) == '-';
            for (int c = ranges.charAt(i); c <= ranges.charAt(range ? i + 2 : i); c++) {
                if (c < Long.SIZE) first |= 1L << c;
                else second |= 1L << c;
            }
            i += range ? 3 : 1;
        }
        low = first;
        high = second;
    }

    boolean has(char c) {
        if (c < Long.SIZE) return (low >>> c & 1) != 0;
        return c < 2 * Long.SIZE && (high >>> c & 1) != 0;
    }
}
