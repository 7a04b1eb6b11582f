package dev.lastseen.importers.format;

import java.io.IOException;

/// What all JSON formats share: the choice between lines and documents, and the account of bytes.
abstract class JsonFormat implements Format {
    private final String id;
    private final String title;

    JsonFormat(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Score score(Head head) {
        if (!JsonSniff.mayBeJson(head)) return Score.NO;
        JsonSniff sniff = head.sniff();
        return sniff.first() == '{' || sniff.first() == '[' || sniff.isLines() ? score(sniff, head) : Score.NO;
    }

    /// How well a source fits that looks like JSON.
    abstract Score score(JsonSniff sniff, Head head);

    /// What to make of the values of a source that begins like this.
    abstract JsonContent content(byte[] head, Reading reading, JsonAccount account);

    @Override
    public final void read(DecodedInput decoded, Reading reading) throws IOException {
        var input = new HeadInput(decoded);
        var account = new JsonAccount(reading);
        byte[] head = input.head();
        JsonContent content = content(head, reading, account);
        try {
            if (new JsonSniff(new Head(head, head.length, head.length < Head.SIZE / 2, "")).isLines()) {
                new LineFraming(input, content, account, new LineFraming.Start(input.skipped(), 1, false)).read();
            } else {
                new StreamFraming(input, content, account, input.skipped()).read();
            }
        } catch (CancelledReading _) {
            return;
        }
        content.finish();
        account.finish(decoded.position());
    }
}
