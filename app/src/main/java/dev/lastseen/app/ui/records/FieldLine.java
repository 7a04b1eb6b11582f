package dev.lastseen.app.ui.records;

/// One line of the list of fields.
sealed interface FieldLine {
    /// A field.
    ///
    /// @param records how many of `total` have it
    /// @param open    its values are shown
    /// @param column  it is shown as a column
    record Head(String field, int records, int total, boolean open, boolean column) implements FieldLine {}

    /// One of its values.
    ///
    /// @param count how many of `total` values it is
    record Value(String field, String text, int count, int total) implements FieldLine {}

    /// What cannot be clicked.
    record Words(String text) implements FieldLine {}
}
