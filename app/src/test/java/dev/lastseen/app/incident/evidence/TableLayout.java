package dev.lastseen.app.incident.evidence;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.StringJoiner;

/// A table dump with a header. An entry's text is not written: tables hold values only.
public enum TableLayout implements Layout {
    CSV(".csv", ",", "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "stored_at"),
    /// as databases print it: a blank for the `T` and a short offset
    CSV_OFFSET(".csv", ",", "yyyy-MM-dd HH:mm:ss.SSS'+00'", "stored_at"),
    /// as databases export it: each row begins with its number
    NUMBERED(".csv", ",", "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "stored_at"),
    TSV(".tsv", "\t", "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "created_at"),
    /// as spreadsheets of continental Europe write it, without a zone
    SEMICOLON(".csv", ";", "yyyy-MM-dd HH:mm:ss", "exported_at");

    private final String ending;
    private final String separator;
    private final DateTimeFormatter time;
    private final String timeName;

    TableLayout(String ending, String separator, String time, String timeName) {
        this.ending = ending;
        this.separator = separator;
        this.time = Times.pattern(time);
        this.timeName = timeName;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public String write(String system, List<Entry> entries) {
        var columns = columns(entries);
        boolean numbered = this == NUMBERED;
        var out = new StringBuilder(numbered ? "row" + separator : "").append(String.join(separator, columns)).append(separator).append(timeName).append('\n');
        int number = 0;
        for (var entry : entries) out.append(numbered ? ++number + separator : "").append(row(entry, columns)).append('\n');
        return out.toString();
    }

    private static SequencedSet<String> columns(List<Entry> entries) {
        var columns = new LinkedHashSet<String>();
        entries.forEach(entry -> columns.addAll(entry.fields().sequencedKeySet()));
        return columns;
    }

    private String row(Entry entry, SequencedSet<String> columns) {
        var row = new StringJoiner(separator);
        for (var column : columns) row.add(entry.fields().containsKey(column) ? cell(entry.field(column)) : "");
        return row.add(time.format(entry.at())).toString();
    }

    private String cell(String value) {
        return value.contains(separator) || value.indexOf('"') >= 0 ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
