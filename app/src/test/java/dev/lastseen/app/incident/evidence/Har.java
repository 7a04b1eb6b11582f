package dev.lastseen.app.incident.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An HTTP archive (HAR 1.2) of a browser that fetched pages one after the other.
final class Har {
    private Har() {}

    static Map<String, Object> document(String system, Instant newest, List<Map<String, Object>> pages) {
        var exchanges = new ArrayList<Object>();
        for (int i = 0; i < pages.size(); i++) {
            exchanges.add(exchange("https://" + system + ".example.test/v2/items?page=" + (i + 1),
                    newest.plusSeconds(3600 + i), Json.compact(pages.get(i))));
        }
        var creator = Fields.of("name", "browser", "version", "1.0");
        return Fields.of("log", Fields.of("version", "1.2", "creator", creator, "entries", exchanges));
    }

    private static Map<String, Object> exchange(String url, Instant at, String body) {
        var request = Fields.of("method", "GET", "url", url, "httpVersion", "HTTP/2", "headers", List.of(),
                "queryString", List.of(), "cookies", List.of(), "headersSize", -1, "bodySize", 0);
        var content = Fields.of("size", body.length(), "mimeType", "application/json", "text", body);
        var response = Fields.of("status", 200, "statusText", "OK", "httpVersion", "HTTP/2", "headers", List.of(),
                "cookies", List.of(), "content", content, "redirectURL", "", "headersSize", -1, "bodySize", body.length());
        return Fields.of("startedDateTime", Times.ISO.format(at), "time", 84, "request", request, "response", response,
                "cache", Fields.of(), "timings", Fields.of("send", 1, "wait", 80, "receive", 3));
    }
}
