package dev.lastseen.app.picture.journey;

import java.util.regex.Pattern;

/// The words of a record that a label shows: what stands behind its time and level, or the telling member of a JSON object.
final class Excerpt {
    private static final int MOST = 400;
    private static final Pattern SAYING = Pattern.compile("\"(?:msg|message|event|text|body|name|status|state|type|subject|snippet)\"\\s*:\\s*\"([^\"{}\\[\\]]{2,120})\"");
    private static final Pattern HEAD =
            Pattern.compile("^(?:<\\d+>\\d? ?)?[\\[(<]?(?:\\d[\\d:.,TZ/+ -]{6,40}|[A-Z][a-z]{2} +\\d+ [\\d:.]+)[])>]?\\s*(?:\\[[^\\]]{1,40}]\\s+(?=[A-Z]{4,8}\\b))?(?:[\\[(]?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)[])]?:?\\s+)?");

    private static final Pattern LOGFMT = Pattern.compile("(?:^|\\s)(?:msg|message|event)=(\"[^\"]+\"|\\S+)");
    private static final Pattern COLON = Pattern.compile("\"\\s*:\\s*\"?");
    private static final Pattern MARKS = Pattern.compile("[{}\\[\\]\",\\s]+");

    private Excerpt() {}

    static String of(String raw) {
        var text = raw.length() > MOST ? raw.substring(0, MOST) : raw;
        var line = text.lines().findFirst().orElse("").strip();
        if (line.startsWith("{") || line.startsWith("[{")) {
            var saying = SAYING.matcher(text);
            return saying.find() ? saying.group(1) : MARKS.matcher(COLON.matcher(text).replaceAll("=")).replaceAll(" ").strip();
        }
        var logfmt = LOGFMT.matcher(line);
        if (logfmt.find()) return logfmt.group(1).replace("\"", "");
        var rest = HEAD.matcher(line).replaceFirst("");
        return rest.isEmpty() ? line : rest;
    }
}
