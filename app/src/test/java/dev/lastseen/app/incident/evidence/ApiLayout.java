package dev.lastseen.app.incident.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What was fetched from an API, newest first, in pages.
///
/// @param shape    how the pages are kept in the file
/// @param nested   whether items stand inside their threads: the fields `thread.…` are the thread's, and `thread.id` tells threads apart
/// @param timeName the name of each item's time
/// @param pageSize items, or threads, of one page
/// @param complete whether the last page says that nothing follows
public record ApiLayout(Shape shape, boolean nested, String timeName, int pageSize, boolean complete) implements Layout {
    /// How pages are kept in a file.
    public enum Shape { ARRAY, PAGES, PAGE_LINES, ITEM_LINES, HAR }

    /// A complete dump of flat items.
    public static ApiLayout of(Shape shape) {
        return new ApiLayout(shape, false, "created_at", 50, true);
    }

    /// A complete dump of items inside threads.
    public static ApiLayout threads(Shape shape) {
        return new ApiLayout(shape, true, "received_at", 20, true);
    }

    @Override
    public String ending() {
        return switch (shape) {
            case ARRAY, PAGES -> ".json";
            case PAGE_LINES, ITEM_LINES -> ".ndjson";
            case HAR -> ".har";
        };
    }

    @Override
    public String write(String system, List<Entry> entries) {
        var items = nested ? Threads.group(entries, timeName) : entries.reversed().stream().map(this::item).toList();
        var pages = pages(items);
        return switch (shape) {
            case ARRAY -> Json.pretty(items) + "\n";
            case ITEM_LINES -> lines(items);
            case PAGES -> Json.pretty(Fields.of("pages", pages)) + "\n";
            case PAGE_LINES -> lines(pages);
            case HAR -> Json.pretty(Har.document(system, entries.getLast().at(), pages)) + "\n";
        };
    }

    private Map<String, Object> item(Entry entry) {
        return item(entry, entry.fields(), timeName);
    }

    /// One item: its fields, then its text, if any, and its time.
    static Map<String, Object> item(Entry entry, SequencedMap<String, Object> fields, String timeName) {
        var item = Fields.of();
        item.putAll(fields);
        if (!entry.text().isEmpty()) item.put("summary", entry.text());
        item.put(timeName, Times.ISO.format(entry.at()));
        return item;
    }

    private List<Map<String, Object>> pages(List<? extends Map<String, Object>> items) {
        var pages = new ArrayList<Map<String, Object>>();
        for (int from = 0; from < items.size(); from += pageSize) {
            int to = Math.min(from + pageSize, items.size());
            pages.add(Fields.of("object", "list", "page", pages.size() + 1, nested ? "threads" : "data",
                    items.subList(from, to), "has_more", to < items.size() || !complete));
        }
        return pages;
    }

    private static String lines(List<? extends Map<String, Object>> objects) {
        return objects.stream().map(Json::compact).collect(Collectors.joining("\n", "", "\n"));
    }
}
