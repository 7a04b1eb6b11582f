package dev.lastseen.model.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Replaces secrets and personal data in texts by placeholders such as `‹token:3f9a07c2›`, and remembers what it replaced. Equal values get equal marks under one key,
/// whatever they were taken for, so that what belongs together can still be seen. Safe to use from many threads.
///
/// Texts are to be given as they are in the evidence, before they are escaped or shortened for any format. The time is in proportion to the text; where nothing is
/// found the text itself is answered.
public final class Redaction {
    private final @Nullable RedactionKey key;
    private final Rules rules = new Rules();
    private final Names names = new Names();
    private final Values values = new Values();
    private final Scan scan;
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Redacted> found = new LinkedHashMap<>();

    private Redaction(@Nullable RedactionKey key, Predicate<String> followed) {
        this.key = key;
        var known = new HashMap<String, Boolean>(); // looking a value up may take milliseconds
        scan = new Scan(value -> known.computeIfAbsent(value, followed::test));
    }

    /// Hides nothing.
    public static Redaction off() {
        return new Redaction(null, _ -> true);
    }

    /// Hides what rules find.
    ///
    /// @param followed true for the identifiers of messages: what only may be a secret is left where messages are known by it
    public static Redaction under(RedactionKey key, Predicate<String> followed) {
        return new Redaction(key, followed);
    }

    public boolean isOn() {
        return key != null;
    }

    /// The text with placeholders.
    public String apply(String text) {
        return apply(text, "");
    }

    /// The text with placeholders.
    ///
    /// @param place where the text stands, for the list of what was found
    public synchronized String apply(String text, String place) {
        if (key == null) return text;
        rules.run(scan, text);
        var spans = scan.spans();
        if (spans.count() == 0) return text;
        var shown = new StringBuilder(text.length());
        int done = 0;
        for (int i = 0; i < spans.count(); i++) {
            shown.append(text, done, spans.from(i)).append(placeholder(key, spans.kind(i), text.substring(spans.from(i), spans.to(i)), place));
            done = spans.to(i);
        }
        return shown.append(text, done, text.length()).toString();
    }

    /// The value of a field with placeholders: the name of a field can tell that its value is a secret.
    public synchronized String field(String name, String value, String place) {
        if (key == null) return value;
        Name known = names.endingAt(name, name.length());
        if (known == null || known.manner() != Name.Manner.SURE || !values.isValue(value, 0, value.length())) return apply(value, place);
        return placeholder(key, known.kind(), value, place);
    }

    private String placeholder(RedactionKey secret, String kind, String value, String place) {
        String shown = "‹" + kind + ":" + marks.computeIfAbsent(value, secret::mark) + "›";
        found.merge(shown, new Redacted(kind, shown, 1, place), (known, _) -> new Redacted(kind, shown, known.count() + 1, known.place()));
        return shown;
    }

    /// What was hidden so far, in the order in which it was found first.
    public synchronized List<Redacted> found() {
        return List.copyOf(new ArrayList<>(found.values()));
    }
}
