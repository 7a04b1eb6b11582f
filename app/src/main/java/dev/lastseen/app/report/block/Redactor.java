package dev.lastseen.app.report.block;

/// Takes secrets and personal data out of a text from evidence. The same text gives the same answer.
@FunctionalInterface
public interface Redactor {
    /// Leaves everything as it is: for reports that stay in the house.
    Redactor NONE = text -> text;

    /// `text` with placeholders in the place of what must not be told.
    String redact(String text);

    /// The value of a field, whose name may tell that it is a secret.
    default String field(String name, String value) {
        return redact(value);
    }
}
