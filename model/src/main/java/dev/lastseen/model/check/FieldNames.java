package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Vocabulary;

/// What names of fields and their values mean, by `check-fields.txt`.
final class FieldNames {
    private final Vocabulary words = Vocabulary.load(FieldNames.class, "check-fields.txt");

    /// True where the last part of a field's name belongs to a section.
    boolean is(String section, String field) {
        return words.is(section, field) || words.is(section, last(field));
    }

    /// True where a value belongs to a section.
    boolean means(String section, String value) {
        return words.is(section, value);
    }

    /// True for texts and labels that a system writes about a message, and for what importers derive from them.
    static boolean isOwnWords(String field) {
        String last = last(field);
        return field.startsWith("@") || last.equals("message") || last.equals("msg") || last.equals("text") || last.equals("event") || last.equals("level") || last.equals("severity")
                || last.equals("logger") || last.equals("thread") || last.equals("pid") || last.equals("host") || last.equals("hostname");
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
