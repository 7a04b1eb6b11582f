package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Redactor;
import dev.lastseen.model.redact.Redacted;
import dev.lastseen.model.redact.Redaction;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What is taken out of a report before it is handed on.
///
/// @param stated what the report says about that, as sentences; asked for after all else was written, so that it can count
/// @param hidden what was taken out so far
public record Sharing(Redactor redactor, Supplier<String> stated, Supplier<List<Redacted>> hidden) {
    /// Nothing is taken out.
    public static final Sharing INTERNAL = new Sharing(Redactor.NONE, () -> "For internal use: nothing was redacted. Secrets and personal data stand in it as they stand in the evidence.", List::of);

    /// Takes out what rules find.
    public static Sharing of(Redaction redaction) {
        return new Sharing(new Hiding(redaction), () -> stated(redaction), redaction::found);
    }

    private record Hiding(Redaction redaction) implements Redactor {
        @Override
        public String redact(String text) {
            return redaction.apply(text);
        }

        @Override
        public String field(String name, String value) {
            return redaction.field(name, value, "");
        }
    }

    private static String stated(Redaction redaction) {
        var found = redaction.found();
        if (found.isEmpty()) return "Redacted for sharing: rules looked for secrets and personal data in all that is quoted here and found none. They know no names of people, postal addresses or network addresses.";
        var kinds = found.stream().collect(Collectors.groupingBy(Redacted::kind, TreeMap::new, Collectors.counting()));
        return "Redacted for sharing: placeholders such as " + found.getFirst().placeholder() + " stand for " + Quantity.count(found.size()) + (found.size() == 1 ? " value (" : " different values (")
                + kinds.entrySet().stream().map(kind -> kind.getKey() + " " + Quantity.count(kind.getValue())).collect(Collectors.joining(", "))
                + "). Equal values have equal placeholders. Rules know no names of people, postal addresses or network addresses; what they cannot know is not hidden.";
    }
}
