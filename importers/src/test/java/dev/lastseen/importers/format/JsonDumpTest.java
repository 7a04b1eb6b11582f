package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Dumps of APIs: which objects are records, what they inherit, and whether there are more.
class JsonDumpTest {
    static final String PAGES = """
            [
              {"page": 1, "threads": [
                {"id": "t1", "created_at": "2026-04-09T10:00:00Z", "messages": [
                  {"id": "m1", "received_at": "2026-04-09T10:01:00Z", "labels": ["a", "b"]},
                  {"id": "m2", "received_at": "2026-04-09T10:02:00Z"}
                ], "closed": true},
                {"id": "t2", "created_at": "2026-04-09T10:00:30Z", "messages": []}
              ], "has_more": true},
              {"page": 2, "threads": [
                {"id": "t3", "created_at": "2026-04-09T10:05:00Z", "messages": [{"id": "m3", "received_at": "2026-04-09T10:06:00Z"}]}
              ], "has_more": false}
            ]
            """;

    @Test
    void takesElementsOfTheDeepestArrayAsRecords() {
        var read = JsonTrial.detect(PAGES);
        assertEquals(List.of(
                "id=m1 received_at=2026-04-09T10:01:00Z labels=a labels=b",
                "id=m2 received_at=2026-04-09T10:02:00Z",
                "id=m3 received_at=2026-04-09T10:06:00Z"), read.fields());
        assertEquals(0, read.unaccounted());
    }

    @Test
    void letsRecordsInheritWhatComesBeforeAndAfterThem() {
        assertEquals("page=1 threads.id=t1 threads.created_at=2026-04-09T10:00:00Z threads.closed=true has_more=true", JsonTrial.detect(PAGES).inherited().getFirst());
    }

    @Test
    void tellsTheLineOfEachRecord() {
        assertEquals(List.of("4", "5", "10"), JsonTrial.detect(PAGES).places().stream().map(place -> place.replaceAll(" .*", "")).toList());
    }

    @Test
    void readsAPageOnEachLine() {
        var read = JsonTrial.detect("""
                {"threads": [{"id": "t1", "messages": [{"id": "m1", "sent_at": "2026-04-09T10:01:00Z"}]}], "next_cursor": "c2"}
                {"threads": [{"id": "t2", "messages": [{"id": "m2", "sent_at": "2026-04-09T10:02:00Z"}]}], "next_cursor": null}
                """);
        assertEquals(List.of("id=m1 sent_at=2026-04-09T10:01:00Z", "id=m2 sent_at=2026-04-09T10:02:00Z"), read.fields());
        assertEquals("complete", read.end());
    }

    @Test
    void saysWhereTheLastPageTellsOfMore() {
        assertEquals("MORE_PAGES 10", JsonTrial.detect(PAGES.replace("\"has_more\": false", "\"next_page_token\": \"n3\"").replace("10:06:00Z\"}]}\n  ]", "10:06:00Z\"}]}]")).end());
        assertEquals("complete", JsonTrial.detect(PAGES).end());
    }

    @Test
    void believesAPageThatEndsTheListInSpiteOfItsCursor() {
        assertEquals("complete", JsonTrial.detect(PAGES.replace("\"has_more\": false", "\"has_more\": false, \"next_cursor\": \"c9\"")).end());
    }

    @Test
    void keepsOrdersWholeThatListTheirLines() {
        var read = JsonTrial.detect("""
                {"data": [
                  {"id": "o1", "created": 1775732403, "lines": [{"id": "l1", "sku": "x"}, {"id": "l2", "sku": "y"}]},
                  {"id": "o2", "created": 1775732404, "lines": [{"id": "l3", "sku": "z"}]}
                ], "has_more": true}
                """);
        assertEquals(List.of("id=o1 created=2026-04-09T11:00:03Z lines.id=l1 lines.sku=x lines.id=l2 lines.sku=y",
                "id=o2 created=2026-04-09T11:00:04Z lines.id=l3 lines.sku=z"), read.fields());
        assertEquals("MORE_PAGES 4", read.end());
    }

    @Test
    void readsTimesAsMailAndWebServersSpellThem() {
        var read = JsonTrial.detect("""
                {"messages": [
                  {"sid": "SM1", "date_sent": "Thu, 09 Apr 2026 11:00:03 +0200"},
                  {"sid": "SM2", "date_sent": "Thu, 9 Apr 2026 11:00:04 GMT"},
                  {"sid": "SM3", "date_sent": "09/Apr/2026:11:00:05 -0100"}
                ], "next_page_uri": null}
                """);
        assertEquals(List.of("2026-04-09T09:00:03Z NONE self", "2026-04-09T11:00:04Z NONE self", "2026-04-09T12:00:05Z NONE self"), read.heads());
    }

    @Test
    void keepsMessagesOfWhichFewHaveAttachments() {
        var read = JsonTrial.detect("""
                [{"id": "m1", "date": "2026-04-09T10:01:00Z"},
                 {"id": "m2", "date": "2026-04-09T10:02:00Z", "attachments": [{"id": "a1", "uploaded_at": "2026-04-09T10:00:00Z"}]},
                 {"id": "m3", "date": "2026-04-09T10:03:00Z"}]
                """);
        assertEquals(3, read.size());
    }

    @Test
    void rejectsTheRecordInWhichADocumentBreaksOff() {
        var read = JsonTrial.detect(PAGES.substring(0, PAGES.indexOf("10:06:00Z")));
        assertEquals(List.of("4", "5"), read.places().stream().map(place -> place.replaceAll(" .*", "")).toList());
        assertEquals(List.of("10 451+40"), read.rejections());
        assertEquals("CUT 10", read.end());
        assertEquals(0, read.unaccounted());
    }

    @Test
    void goesOnAfterABrokenElementOnALineOfItsOwn() {
        var read = JsonTrial.detect("""
                [
                {"id": "a1", "time": "2026-04-09T10:01:00Z"},
                {"id": "a2", "time": 2026-04-09},
                {"id": "a3", "time": "2026-04-09T10:03:00Z"},
                {"id": "a4", "time": "2026-04-09T10:04:00Z"}
                ]
                """);
        assertEquals(List.of("id=a1 time=2026-04-09T10:01:00Z", "id=a3 time=2026-04-09T10:03:00Z", "id=a4 time=2026-04-09T10:04:00Z"), read.fields());
        assertEquals(List.of("3 48+34"), read.rejections());
        assertEquals(0, read.unaccounted());
    }
}
