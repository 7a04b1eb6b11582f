package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarTest {
    static final String ARCHIVE = """
            {"log": {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": [
              {"startedDateTime": "2026-04-09T12:00:00Z", "time": 120.5,
               "request": {"method": "GET", "url": "https://api.test/threads?cursor=c0", "headers": [{"name": "x-request-id", "value": "r-1"}]},
               "response": {"status": 200, "content": {"mimeType": "application/json",
                "text": "{\\"threads\\": [{\\"id\\": \\"t1\\", \\"messages\\": [{\\"id\\": \\"m1\\", \\"received_at\\": \\"2026-04-09T10:01:00Z\\"}, \
            {\\"id\\": \\"m2\\", \\"received_at\\": \\"2026-04-09T10:02:00Z\\"}]}], \\"has_more\\": true}"}}},
              {"startedDateTime": "2026-04-09T12:00:01Z", "time": 10,
               "request": {"method": "POST", "url": "https://api.test/login", "headers": []},
               "response": {"status": 302, "content": {"mimeType": "text/html", "text": "<html>"}}},
              {"startedDateTime": "2026-04-09T12:00:02Z", "time": 99,
               "request": {"method": "GET", "url": "https://api.test/threads?cursor=c1", "headers": []},
               "response": {"status": 200, "content": {"mimeType": "application/json", "text": "{\\"threads\\": [], \\"has_more\\": false}"}}}
            ]}}
            """;

    @Test
    void takesTheItemsInBodiesAsRecordsAndOtherExchangesThemselves() {
        var read = JsonTrial.detect(ARCHIVE);
        assertEquals(List.of(
                "id=m1 received_at=2026-04-09T10:01:00Z",
                "id=m2 received_at=2026-04-09T10:02:00Z",
                "startedDateTime=2026-04-09T12:00:01Z time=10 request.method=POST request.url=https://api.test/login response.status=302 response.content.mimeType=text/html"),
                read.fields());
    }

    @Test
    void letsItemsInheritFromTheirExchangeAndPage() {
        assertEquals("entries.startedDateTime=2026-04-09T12:00:00Z entries.request.method=GET entries.request.url=https://api.test/threads?cursor=c0"
                + " entries.response.status=200 threads.id=t1 has_more=true", JsonTrial.detect(ARCHIVE).inherited().getFirst());
    }

    @Test
    void placesItemsOnTheLineOfTheBody() {
        var read = JsonTrial.detect(ARCHIVE);
        assertEquals(List.of("5 84+475", "5 84+475", "6 563+225"), read.places());
        assertEquals(0, read.unaccounted());
    }

    @Test
    void knowsAnEmptyLastPageByThoseBefore() {
        assertEquals("complete", JsonTrial.detect(ARCHIVE).end());
        assertEquals("MORE_PAGES 5", JsonTrial.detect(ARCHIVE.replace("cursor=c1", "cursor=c1#").replace("/threads?cursor=c1", "/labels")).end());
    }

    @Test
    void readsBodiesInBase64() {
        String body = Base64.getEncoder().encodeToString("[{\"id\": \"m1\", \"sent_at\": \"2026-04-09T10:01:00Z\"}]".getBytes(StandardCharsets.UTF_8));
        var read = JsonTrial.detect(ARCHIVE.replace("\"text\": \"<html>\"", "\"text\": \"" + body + "\", \"encoding\": \"base64\""));
        assertEquals("id=m1 sent_at=2026-04-09T10:01:00Z", read.fields().getLast());
    }
}
