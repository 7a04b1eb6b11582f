package dev.lastseen.app.ui.base;

/// One condition on records, as a removable pill shows it.
///
/// @param field    name of a field, or one of [#SYSTEM], [#LEVEL], [#TEXT]
/// @param value    as it is spelled in the evidence
/// @param excluded true: only records without it
/// @param on       false: kept as a pill, but without effect
public record Filter(String field, String value, boolean excluded, boolean on) {
    public static final String SYSTEM = "system";
    public static final String LEVEL = "level";
    /// Holds where the raw text contains the value.
    public static final String TEXT = "text";

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
