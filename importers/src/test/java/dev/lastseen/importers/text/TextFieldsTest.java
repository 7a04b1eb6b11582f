package dev.lastseen.importers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.segment.ChunkSink;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFieldsTest {
    private final SegmentBuilder out = new SegmentBuilder("s", ZoneOffset.UTC, ChunkSink.MEMORY);
    private final TextFields fields = new TextFields(out);
    private final List<String> texts = new ArrayList<>();

    private void read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.begin(out.size(), 1);
        fields.read(bytes, 0, bytes.length);
        out.end(out.size() + 1);
    }

    private List<String> row(int record, Segment segment) {
        List<String> row = new ArrayList<>();
        segment.row(record, (column, code) -> row.add(segment.columns().name(column) + "=" + segment.text(record, code)));
        return row;
    }

    @Test
    void findsIdentifiersWithoutADigitInAddressesThatItKnows() {
        for (int i = 0; i < 8; i++) read("path=/orders/k" + i + "fdbm/lines/x" + i + "abcd");
        read("path=/orders/kafdbm/lines/xqabcd");
        read("path=/orders/search/lines");
        Segment segment = out.build();
        assertEquals(List.of("path=/orders/<>/lines/<>", "path.orders=kafdbm", "path.lines=xqabcd"), row(8, segment));
        assertEquals(List.of("path=/orders/search/lines"), row(9, segment));
    }

    private String fields(String text) {
        read(text);
        return String.join(" | ", row(0, out.build()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            order created queue_id=B6Z4ZHMC5G order_id=1006784 ~ queue_id=B6Z4ZHMC5G | order_id=1006784 | @text=order created
            msg=received thread=thr_1 attempt=1 ~ thread=thr_1 | attempt=1 | @text=received
            msg="queued again" id=7 ~ id=7 | @text=queued again
            acquire lock=233570404, flags=0x1, tag="View Lock", ws=null ~ lock=233570404 | flags=0x1 | tag=View Lock | ws=null | @text=acquire
            policy=3,wakefulness=1 done ~ policy=3 | wakefulness=1 | @text=done
            auth failed; logname= uid=0 ~ logname= | uid=0 | @text=auth failed;
            wait (timeout=30) ~ timeout=30 | @text=wait (
            if a == b then ~ @text=if a == b then
            """)
    void readsPairs(String text, String expected) {
        assertEquals(expected, fields(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            message <928f.7376@mail.example> queued as 72TJDXM5W9P for ana@example.test ~ @text=message <> queued as <> for <> | message=<928f.7376@mail.example> | queued as=72TJDXM5W9P | for=ana@example.test
            72TJDXM5W9P: delivered to mailbox after 427 ms ~ @text=<>: delivered to mailbox after <> ms | @id=72TJDXM5W9P | mailbox after=427
            blk_-38865 received ~ @text=<> received | received=blk_-38865
            PacketResponder 1 for block blk_388650 terminating ~ @text=PacketResponder <> for block <> terminating | PacketResponder=1 | block=blk_388650
            sshd[24200]: Failed for [instance: 7f-21] ~ @text=sshd[<>]: Failed for [instance: <>] | sshd=24200 | instance=7f-21
            port:8080 open ~ @text=port:<> open | port=8080
            user 'web-admin' refused by "View Lock" ~ @text=user '<>' refused by "<>" | user=web-admin | refused by=View Lock
            GET /v2/threads/thr_21?cursor=c_695&all=yes ~ @text=GET /v2/threads/<>?cursor=<>&all=yes | threads=thr_21 | cursor=c_695
            request: "POST /orders/PX-71/label HTTP/1.1" ~ @text=request: "POST /orders/<>/label <>" | orders=PX-71 | @id=HTTP/1.1
            GET /track?parcel=01ERFD0N2Z&lang=en answered ~ @text=GET /track?parcel=<>&lang=en answered | parcel=01ERFD0N2Z
            claim urn:claim:f03fc209 registered as F70000 ~ @text=claim <> registered as <> | claim=urn:claim:f03fc209 | registered as=F70000
            backup time:12:30:05 took port:80:open ~ @text=backup time:<> took port:<> | time=12:30:05 | port=80:open
            it isn't the operator's fault ~ @text=it isn't the operator's fault
            größer als 7 Stück ~ @text=größer als <> Stück | als=7
            """)
    void namesValuesInProseByTheWordsAroundThem(String text, String expected) {
        assertEquals(expected, fields(text));
    }

    @Test
    void masksAddressesInPairs() {
        assertEquals("path=/v2/threads?cursor=<> | path.cursor=c_695 | status=200 | @text=request", fields("msg=request path=/v2/threads?cursor=c_695 status=200"));
    }

    @Test
    void flattensTheObjectAtTheEnd() {
        assertEquals("a=1 | b.c=x | b.d=1 | b.d=2 | e=null | @text=stored payload",
                fields("stored payload {\"a\": 1, \"b\": {\"c\": \"x\", \"d\": [1, 2]}, \"e\": null}"));
    }

    @Test
    void takesWhatOnlyLooksLikeAnObjectForText() {
        assertEquals("@text={\"<>\": broken | broken=a", fields("{\"a\": broken"));
    }

    @Test
    void joinsIdentifiersWithoutADigitToTheTemplateThatTheyFit() {
        for (int i = 0; i < 10; i++) read("message queued as 72TJDXM" + (char) ('A' + i) + " for delivery");
        read("message queued as FCSSVTSK for delivery");
        read("message queued as received for delivery");
        Segment segment = out.build();
        assertEquals(List.of("@text=message queued as <> for delivery", "queued as=FCSSVTSK"), row(10, segment));
        assertEquals(List.of("@text=message queued as received for delivery"), row(11, segment));
    }

    @Test
    void findsThemFromTheFirstRecordOnOnceTheBeginningIsLearnt() {
        for (int i = 0; i < 10; i++) {
            byte[] text = ("72TJDXM" + (char) ('A' + i) + ": delivered").getBytes(StandardCharsets.UTF_8);
            fields.learn(text, 0, text.length);
        }
        read("FCSSVTSK: delivered");
        assertEquals(List.of("@text=<>: delivered", "@id=FCSSVTSK"), row(0, out.build()));
    }

    @Test
    void learningStoresNothing() {
        byte[] text = "order 7 a=1 {\"b\": 2}".getBytes(StandardCharsets.UTF_8);
        fields.learn(text, 0, text.length);
        Segment segment = out.build();
        assertEquals(0, segment.dictionary().size());
        assertEquals(List.of(), segment.columns().names());
    }

    @Test
    void staysWithinBoundsWhateverComes() {
        var random = new Random(5);
        byte[] alphabet = "ab1= \t<>[]{}\"'/:&?,;@-_.\\ü".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] text = new byte[random.nextInt(80)];
            for (int k = 0; k < text.length; k++) text[k] = alphabet[random.nextInt(alphabet.length)];
            out.begin(i, 1);
            fields.read(text, 0, text.length);
            out.end(i + 1L);
        }
        assertEquals(20_000, out.size());
    }

    @Test
    void boundsTheNamesThatProseCanMake() {
        for (int i = 0; i < 3000; i++) read("word" + Integer.toString(i, 26).replaceAll("[0-9]", "x") + "zq".repeat(i % 7) + " 7");
        assertTrue(out.build().columns().size() < 600);
    }

    @Test
    void readsTextsAlikeWhateverCameBefore() {
        var random = new Random(5);
        List<String> pieces = List.of("id=a17", "id=b18", "msg=received", "msg=\"sent again\"", "thread=t1,", "list=[1, 2]", "x==3", "y=>4", "url=https://a.example/b/1", "waiting", "for", "a=1&b=2",
                "event=done", "empty=", "note='a b'", "(p=1)", "q=f(3)", "{\"k\": 1}");
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(5); k >= 0; k--) text.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
            read(text.toString());
            var fresh = new TextFieldsTest();
            fresh.read(text.toString());
            texts.add(String.join(" | ", fresh.row(0, fresh.out.build())));
        }
        Segment segment = out.build();
        for (int i = 0; i < texts.size(); i++) assertEquals(texts.get(i), String.join(" | ", row(i, segment)));
    }
}
