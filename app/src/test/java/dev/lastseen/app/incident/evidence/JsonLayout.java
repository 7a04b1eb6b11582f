package dev.lastseen.app.incident.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// JSON lines in the dialects of common logging libraries.
public enum JsonLayout implements Layout {
    LOGSTASH("@timestamp", Stamp.TEXT, "level", "logger_name", "message"),
    ISO("timestamp", Stamp.TEXT, "level", "logger", "message"),
    MILLIS("ts", Stamp.MILLIS, "level", "logger", "message"),
    ZAP("ts", Stamp.SECONDS, "level", "logger", "msg"),
    PINO("time", Stamp.MILLIS, "level", "name", "msg"),
    BUNYAN("time", Stamp.TEXT, "level", "name", "msg"),
    ECS("@timestamp", Stamp.TEXT, "log.level", "log.logger", "message");

    private enum Stamp { TEXT, MILLIS, SECONDS }

    private final String timeName;
    private final Stamp time;
    private final String levelName;
    private final String loggerName;
    private final String textName;

    JsonLayout(String timeName, Stamp time, String levelName, String loggerName, String textName) {
        this.timeName = timeName;
        this.time = time;
        this.levelName = levelName;
        this.loggerName = loggerName;
        this.textName = textName;
    }

    @Override
    public String ending() {
        return ".jsonl";
    }

    @Override
    public String write(String system, List<Entry> entries) {
        var out = new StringBuilder();
        for (var entry : entries) out.append(Json.compact(line(entry))).append('\n');
        return out.toString();
    }

    private Map<String, Object> line(Entry entry) {
        var line = new LinkedHashMap<String, Object>();
        line.put(timeName, time(entry.at()));
        line.put(levelName, level(entry.level()));
        line.put(loggerName, entry.logger());
        line.put(textName, entry.text());
        line.putAll(entry.fields());
        return line;
    }

    private Object time(Instant at) {
        return switch (time) {
            case TEXT -> Times.ISO.format(at);
            case MILLIS -> at.toEpochMilli();
            case SECONDS -> Times.seconds(at);
        };
    }

    private Object level(Level level) {
        return switch (this) {
            case PINO, BUNYAN -> level.pino();
            case ZAP -> level.name().toLowerCase(Locale.ROOT);
            default -> level.name();
        };
    }
}
