package dev.lastseen.app.ui.messages;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What became of a list of identifiers.
///
/// @param asked    number of different identifiers
/// @param messages those that they name. Not to be written
/// @param several  identifiers that name several messages
/// @param unknown  identifiers that name none, each with what is nearly spelled like it
record Lookup(int asked, BitSet messages, List<String> several, List<String> unknown) {
    private static final int TOLD = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern QUOTES = Pattern.compile("^[\"'<]+|[\"'>]+$");

    Lookup {
        several = List.copyOf(several);
        unknown = List.copyOf(unknown);
    }

    /// Looks up the identifiers of a text: one a line, or with commas, semicolons or white space between them.
    static Lookup of(String text, Analysis analysis, BooleanSupplier cancelled) {
        var ids = ids(text);
        var messages = new BitSet();
        var several = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var found = analysis.findAll(ids);
        for (int i = 0; i < ids.size() && !cancelled.getAsBoolean(); i++) {
            for (int message : found.get(i)) messages.set(message);
            if (found.get(i).length > 1) several.add(ids.get(i) + " (" + Quantity.count(found.get(i).length) + ")");
            if (found.get(i).length == 0) unknown.add(unknown.size() < TOLD ? suspected(ids.get(i), analysis) : ids.get(i));
        }
        return new Lookup(ids.size(), messages, several, unknown);
    }

    /// Each once, in their order.
    private static List<String> ids(String text) {
        var ids = new LinkedHashSet<String>();
        for (var word : BETWEEN.split(text, -1)) {
            var id = QUOTES.matcher(word).replaceAll("");
            if (!id.isEmpty()) ids.add(id);
        }
        return List.copyOf(ids);
    }

    private static String suspected(String id, Analysis analysis) {
        var near = analysis.following().nearTwins(id);
        return near.isEmpty() ? id : id + " (nearly " + near.getFirst() + ")";
    }

    /// The result in a sentence.
    String words() {
        var words = new StringBuilder(Quantity.count(asked)).append(asked == 1 ? " identifier names " : " identifiers name ")
                .append(Quantity.count(messages.cardinality())).append(messages.cardinality() == 1 ? " message" : " messages");
        if (!several.isEmpty()) words.append("; several messages each: ").append(told(several));
        if (!unknown.isEmpty()) words.append("; known nowhere: ").append(told(unknown));
        return words.toString();
    }

    private static String told(List<String> ids) {
        return ids.stream().limit(TOLD).collect(Collectors.joining(", ")) + (ids.size() > TOLD ? " and " + Quantity.count(ids.size() - TOLD) + " more" : "");
    }
}
