package dev.lastseen.importers.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One line of an iCalendar file (RFC 5545, 3.1), put together from those that it was folded into.
///
/// @param line       1-based, where it begins
/// @param name       in capitals
/// @param parameters by name in capitals; of several values as they are written
record ContentLine(long line, String name, Map<String, String> parameters, String value) {
    /// All lines of a file, in order.
    static List<ContentLine> all(String text) throws Misread {
        var lines = new ArrayList<ContentLine>();
        var physical = text.split("\r\n|\n|\r", -1);
        for (int i = 0; i < physical.length; ) {
            int begin = i;
            var whole = new StringBuilder(physical[i++]);
            while (i < physical.length && !physical[i].isEmpty() && (physical[i].charAt(0) == ' ' || physical[i].charAt(0) == '\t')) whole.append(physical[i++].substring(1));
            if (!whole.toString().isBlank()) lines.add(parse(begin + 1L, whole.toString()));
        }
        return lines;
    }

    private static ContentLine parse(long line, String text) throws Misread {
        int colon = colon(text);
        if (colon <= 0) throw new Misread(line, "expected a property such as DTSTART:20260103T060000Z, found: " + text);
        var parts = text.substring(0, colon).split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        Map<String, String> parameters = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            if (sign > 0) parameters.put(parts[i].substring(0, sign).toUpperCase(Locale.ROOT), parts[i].substring(sign + 1).replace("\"", ""));
        }
        return new ContentLine(line, parts[0].strip().toUpperCase(Locale.ROOT), parameters, text.substring(colon + 1).strip());
    }

    /// The first colon outside quotes.
    private static int colon(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') quoted = !quoted;
            if (text.charAt(i) == ':' && !quoted) return i;
        }
        return -1;
    }

    /// The value as text, its escapes undone (3.3.11).
    String text() {
        return value.replace("\\n", " ").replace("\\N", " ").replaceAll("\\\\(.)", "$1");
    }
}
