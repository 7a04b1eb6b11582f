package dev.lastseen.model.contrast;

/// A part that many words share though each of them is different.
enum WordPart {
    /// What stands before the first digit or underscore.
    PREFIX("prefix of ") {
        @Override
        int number(byte[] page, int from, int to, PartTable parts) {
            int at = from;
            while (at < to && page[at] != '_' && (page[at] < '0' || page[at] > '9')) at++;
            return parts.number(page, from, at == to ? from : at);
        }
    },
    /// What stands after the last `@`.
    DOMAIN("domain of ") {
        @Override
        int number(byte[] page, int from, int to, PartTable parts) {
            int end = page[to - 1] == '>' ? to - 1 : to;
            int at = end;
            while (at > from && page[at - 1] != '@') at--;
            return parts.number(page, at == from ? end : at, end);
        }
    };

    private final String of;

    WordPart(String of) {
        this.of = of;
    }

    /// What the part of a field is called, before the field's name.
    String of() {
        return of;
    }

    /// The number of this part of the word `page[from, to)`, which is not empty.
    abstract int number(byte[] page, int from, int to, PartTable parts);
}
