package dev.lastseen.app.ui.base;

/// One condition on records, as a removable pill shows it.
///
/// @param field    name of a field, or one of [#SYSTEM], [#LEVEL], [#TEXT], [#MESSAGE], [#SOURCE], [#HAS], which no field is called
/// @param value    as it is spelled in the evidence
/// @param excluded true: only records without it
/// @param on       false: kept as a pill, but without effect
public record Filter(String field, String value, boolean excluded, boolean on) {
    public static final String SYSTEM = "#system";
    /// Holds for this level and more serious ones.
    public static final String LEVEL = "#level";
    /// Holds where the raw text matches the value, a [dev.lastseen.model.search.Query].
    public static final String TEXT = "#text";
    /// Holds for the records that show the message of this name.
    public static final String MESSAGE = "#message";
    /// Holds for the source with these decoded bytes (SHA-256).
    public static final String SOURCE = "#source";
    /// Holds where the record has the field that is the value.
    public static final String HAS = "#has";

    /// Only records with this value.
    public static Filter with(String field, String value) {
        return new Filter(field, value, false, true);
    }

    /// Only records without this value.
    public static Filter without(String field, String value) {
        return new Filter(field, value, true, true);
    }

    public Filter inverted() {
        return new Filter(field, value, !excluded, on);
    }

    public Filter toggled() {
        return new Filter(field, value, excluded, !on);
    }
}
