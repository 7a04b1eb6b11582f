package dev.lastseen.app.incident.evidence;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Logs of text lines, one entry a line with its continuation lines.
public enum TextLayout implements Layout {
    /// `2026-04-15 06:00:01,028 INFO stock.create: order created order_id=7`, no zone
    PYTHON("yyyy-MM-dd HH:mm:ss,SSS", "%1$s %2$s %3$s: %4$s%5$s"),
    /// `2026-04-15 06:00:01,028 - stock.create - INFO - order created order_id=7`, no zone
    PYTHON_DASHED("yyyy-MM-dd HH:mm:ss,SSS", "%1$s - %3$s - %2$s - %4$s%5$s"),
    /// `2026-04-15T06:00:01.028Z [worker-1] INFO  stock.create - order created order_id=7`
    LOGBACK("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "%1$s [worker-%6$d] %2$-5s %3$s - %4$s%5$s"),
    /// `time=2026-04-15T06:00:01.028Z level=info logger=stock.create msg="order created" order_id=7`
    LOGFMT("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "time=%1$s level=%7$s logger=%3$s msg=\"%4$s\"%5$s"),
    /// `<134>1 2026-04-15T06:00:01.028Z host-1 stock 4711 - - order created order_id=7`
    SYSLOG_5424("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "<%8$d>1 %1$s host-%6$d %9$s 4711 - - %4$s%5$s"),
    /// `<134>Apr 15 06:00:01 host-1 stock[4711]: order created order_id=7`, no year, no zone
    SYSLOG_3164("MMM ppd HH:mm:ss", "<%8$d>%1$s host-%6$d %9$s[4711]: %4$s%5$s"),
    /// `[2026-04-15 06:00:01.028] [INFO] [stock.create] order created order_id=7`, no zone
    BRACKETED("yyyy-MM-dd HH:mm:ss.SSS", "[%1$s] [%2$s] [%3$s] %4$s%5$s");

    private final DateTimeFormatter time;
    private final String line;

    TextLayout(String time, String line) {
        this.time = Times.pattern(time);
        this.line = line;
    }

    @Override
    public String ending() {
        return ".log";
    }

    @Override
    public String write(String system, List<Entry> entries) {
        var out = new StringBuilder();
        for (var entry : entries) {
            out.append(line(system, entry)).append('\n');
            entry.tail().forEach(more -> out.append(more).append('\n'));
        }
        return out.toString();
    }

    private String line(String system, Entry entry) {
        var level = entry.level();
        int lane = Math.floorMod(system.hashCode(), 8);
        return String.format(Locale.ROOT, line, time.format(entry.at()), level, entry.logger(), entry.text(),
                pairs(entry.fields()), lane, level.name().toLowerCase(Locale.ROOT), level.syslogPriority(), system);
    }

    private static String pairs(Map<String, Object> fields) {
        var out = new StringBuilder();
        fields.forEach((name, value) -> out.append(' ').append(name).append('=').append(quoted(String.valueOf(value))));
        return out.toString();
    }

    private static String quoted(String value) {
        return value.indexOf(' ') < 0 && !value.isEmpty() ? value : '"' + value + '"';
    }
}
