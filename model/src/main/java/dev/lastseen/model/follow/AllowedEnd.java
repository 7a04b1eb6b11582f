package dev.lastseen.model.follow;

/// Messages that may end although the route goes on: at a system, on the way to one of the next, or only those that bear a value there. They count as delivered.
///
/// @param system name of the system that saw them last
/// @param to     name of the system that they need not reach; empty: whichever
/// @param field  field of a record at the system; empty: whatever they bear
/// @param value  what the field holds, as it is spelled there; empty where `field` is
public record AllowedEnd(String system, String to, String field, String value) {
    public AllowedEnd {
        if (system.isBlank()) throw new IllegalArgumentException("An allowed end needs the name of a system");
        if (field.isEmpty() != value.isEmpty()) throw new IllegalArgumentException("An allowed end names a field with its value, or neither");
        if ((to + field + value).chars().anyMatch(c -> c < ' ')) throw new IllegalArgumentException("Names and values of an allowed end hold no tabs or line ends");
    }

    /// Every message may end at the system.
    public static AllowedEnd at(String system) {
        return new AllowedEnd(system, "", "", "");
    }

    /// As a person writes it: `intake → router where class = spam`.
    public String text() {
        return system + (to.isEmpty() ? "" : " → " + to) + (field.isEmpty() ? "" : " where " + field + " = " + value);
    }
}
