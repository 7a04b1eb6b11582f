package dev.lastseen.app.incident.evidence;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Writes maps, lists, texts, numbers and [#NULL] as JSON.
public final class Json {
    /// What is written as `null`, so that no map needs to hold one.
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final StringBuilder out = new StringBuilder();
    private final int indent;

    private Json(int indent) {
        this.indent = indent;
    }

    /// The value on one line, without spaces.
    public static String compact(Object value) {
        return write(value, 0);
    }

    /// The value on many lines, each level indented by one space more.
    public static String pretty(Object value) {
        return write(value, 1);
    }

    private static String write(Object value, int indent) {
        var json = new Json(indent);
        json.value(value, 1);
        return json.out.toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> object(map, depth);
            case List<?> list -> array(list, depth);
            case String text -> text(text);
            default -> out.append(value);
        }
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> all = map.entrySet().iterator(); all.hasNext(); ) {
            var entry = all.next();
            breakLine(depth);
            text(String.valueOf(entry.getKey()));
            out.append(indent > 0 ? ": " : ":");
            value(entry.getValue(), depth + 1);
            out.append(all.hasNext() ? "," : "");
        }
        close('}', map.isEmpty(), depth);
    }

    private void array(List<?> list, int depth) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            breakLine(depth);
            value(list.get(i), depth + 1);
            out.append(i + 1 < list.size() ? "," : "");
        }
        close(']', list.isEmpty(), depth);
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) breakLine(depth - 1);
        out.append(bracket);
    }

    private void breakLine(int depth) {
        if (indent > 0) out.append('\n').repeat(' ', indent * depth);
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
