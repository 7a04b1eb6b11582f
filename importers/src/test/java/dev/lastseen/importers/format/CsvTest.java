package dev.lastseen.importers.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static final String TABLE = rows(0, 1000);

    private static String rows(int from, int to) {
        return "id,note,created_at\n" + IntStream.range(from, to).mapToObj(i -> i + ",\"note " + i + "\",2026-02-27T00:00:16Z\n").collect(Collectors.joining());
    }

    private static JsonTrial read(String text) {
        return JsonTrial.read(new CsvFormat(), text);
    }

    @Test
    void losesAtMostOneRowToAStrayQuoteWhereverItStands() {
        for (int row = 0; row < 1000; row += 37) {
            String broken = TABLE.replace("\n" + row + ",\"note", "\n" + row + ",\"no\"te").replace("\n" + row + ",", "\n" + row + ",");
            var read = read(broken);
            assertEquals(999, read.size(), "quote in row " + row);
            assertEquals(1, read.rejections().size());
            assertEquals(0, read.unaccounted());
        }
    }

    @Test
    void losesAtMostOneRowToAQuoteThatNeverCloses() {
        for (int row = 0; row < 1000; row += 37) {
            var read = read(TABLE.replace("\n" + row + ",\"note " + row + "\"", "\n" + row + ",\"note " + row));
            assertEquals(999, read.size(), "quote in row " + row);
            assertEquals(0, read.unaccounted());
        }
    }

    @Test
    void keepsPlacesRightBehindAQuoteThatNeverCloses() {
        var read = read("id,note\n1,\"open\n2,plain\n3,plain\n");
        assertEquals(List.of("3 16+8", "4 24+8"), read.places());
        assertEquals(List.of("2 8+8"), read.rejections());
    }

    @Test
    void readsCellsWithLineEndsAndDoubledQuotes() {
        var read = read("id,note\n1,\"a\n\nb \"\"c\"\"\"\n2,d\n");
        assertEquals(List.of("2 8+15", "5 23+4"), read.places());
        assertEquals(List.of("id=1 note=a\n\nb \"c\"", "id=2 note=d"), read.fields());
    }

    @Test
    void rejectsAShortLastRowAsCut() {
        var read = read("id,state,created_at\n1,new,2026-02-27T00:00:16Z\n2,ne");
        assertEquals(1, read.size());
        assertEquals("CUT 3", read.end());
        assertEquals(List.of("3 47+4"), read.rejections());
    }

    @Test
    void rejectsALastRowWhoseLastCellIsShort() {
        String rows = IntStream.range(0, 10).mapToObj(i -> i + ",2026-02-27T00:00:1" + i + "Z\n").collect(Collectors.joining());
        assertEquals("CUT 12", read("id,created_at\n" + rows + "10,2026-02-27T00").end());
        assertEquals("complete", read("id,created_at\n" + rows + "10,2026-02-27T00:00:16Z").end());
    }

    @Test
    void takesTheBestNamedTimeThatHoldsTimes() {
        assertEquals(List.of("2026-02-27T00:00:16Z NONE self"), read("timestamp,created_at,updated_at\nsoon,2026-02-27T00:00:16Z,2026-02-28T00:00:16Z\n").heads());
    }

    @Test
    void takesSystemAndLevelFromTheirColumns() {
        assertEquals(List.of("2026-02-27T00:00:16Z WARN billing", "2026-02-27T00:00:17Z INFO orders"),
                read("time,service,level\n2026-02-27T00:00:16Z,billing,warning\n2026-02-27T00:00:17Z,orders,INFO\n").heads());
    }

    @Test
    void findsTheTimeAtTheBeginningOfMessages() {
        var read = read("day,message\n2026-02-27,\"2026-02-27 00:00:16,500 | WARNING | low\n\"\n");
        assertEquals(List.of("2026-02-27T00:00:16.500Z NONE self"), read.heads());
    }

    @Test
    void keepsItsTableApartFromALogWithCommas() {
        String log = "2026-02-27 00:00:16,500 INFO a.b: one\n2026-02-27 00:00:17,500 INFO a.b: two\n";
        byte[] bytes = log.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, new CsvFormat().score(new Head(bytes, bytes.length, true, "x.csv")).value());
    }

    @Test
    void findsTheTableBehindTheTitleOfAReport() {
        var read = read("Report: parcels\nMade: 2026-02-28\n\nParcel,Handed over,State\nP-1,2026-02-27 00:00:16,here\nP-2,2026-02-27 00:00:17,gone\nP-3,2026-02-27 00:00:18,gone\n");
        assertEquals(List.of("2026-02-27T00:00:16Z NONE self", "2026-02-27T00:00:17Z NONE self", "2026-02-27T00:00:18Z NONE self"), read.heads());
        assertEquals(List.of("1 0+16", "2 16+17"), read.rejections());
    }

    @Test
    void readsWhatASpreadsheetSaves() {
        var read = read("sep=;\r\nVorgang;Zeitpunkt;Betrag\r\nV-1;27.02.2026 08:00:16;1.234,50\r\nV-2;28.02.2026 08:00:17;99,00\r\nV-3;1.3.2026 08:01;0,10\r\n");
        assertEquals(List.of("2026-02-27T08:00:16Z NONE self", "2026-02-28T08:00:17Z NONE self", "2026-03-01T08:01:00Z NONE self"), read.heads());
        assertEquals(List.of("V-1"), read.values(0, "Vorgang"));
        assertEquals(List.of(), read.rejections());
    }

    @Test
    void readsDayAndTimeOfDayFromTwoCells() {
        assertEquals(List.of("2026-02-27T08:00:16Z NONE self"), read("Date,Time,Parcel\n2026-02-27,08:00:16,P-1\n").heads());
    }

    @Test
    void takesTheDayFirstWhereOneIsAboveTwelve() {
        assertEquals(List.of("2026-02-01T08:00:16Z NONE self", "2026-02-13T08:00:16Z NONE self"),
                read("parcel,at\nP-1,01/02/2026 08:00:16\nP-2,13/02/2026 08:00:16\n").heads());
        assertEquals(List.of("2026-01-02T20:00:16Z NONE self"), read("parcel,at\nP-1,01/02/2026 08:00:16 PM\n").heads());
    }

    @Test
    void numbersTheColumnsOfATableWithoutHeader() {
        var read = read("2026-02-27T08:00:16Z,P-1,here\n2026-02-27T08:00:17Z,P-2,here\n2026-02-27T08:00:18Z,P-3,gone\n");
        assertEquals(3, read.size());
        assertEquals(List.of("P-1"), read.values(0, "column 2"));
        assertEquals(List.of("2026-02-27T08:00:16Z NONE self"), read.heads().subList(0, 1));
    }

    @Test
    void findsFieldsInTheTextsOfAColumnOfAnyName() {
        var read = read("Zeit,Hinweis\n2026-02-27T08:00:16Z,parcel P-1 was given to a neighbour\n");
        assertEquals(List.of("P-1"), read.values(0, "parcel"));
    }
}
