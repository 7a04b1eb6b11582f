package dev.lastseen.importers.text;

import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;
import java.util.List;

/// Finds the fields in free text and gives them to the record that is being built: pairs (`key=value`, `key="some words"`), values in prose, which are named by
/// the words around them, and the JSON object at the end of a text. What remains, with `<>` for everything variable, becomes the column [#TEMPLATE], so that its few
/// distinct values tell kinds of events apart. One for each source; one thread.
public final class TextFields {
    /// Name of the column of masked texts.
    public static final String TEMPLATE = "@text";
    /// A text is looked at this far; the rest is found by searching only.
    private static final int LONGEST = 1 << 13;
    private static final int MOST_PAIR_NAMES = 2000;
    private static final int MOST_PROSE_NAMES = 500;
    private static final List<byte[]> MESSAGE_KEYS = List.of(Ascii.bytes("msg"), Ascii.bytes("message"), Ascii.bytes("event"));

    private final SegmentBuilder out;
    private final Keys pairColumns;
    private final Keys proseColumns;
    private final Mask mask = new Mask(512);
    private final Prose prose = new Prose(mask);
    private final Templates templates = new Templates();
    private final Addresses addresses;
    private final JsonTail json;
    private final Pair pair = new Pair();
    private int templateColumn = Template.UNKNOWN;
    private boolean learning;

    public TextFields(SegmentBuilder out) {
        this.out = out;
        pairColumns = new Keys(out::column, MOST_PAIR_NAMES);
        proseColumns = new Keys(out::column, MOST_PROSE_NAMES);
        addresses = new Addresses(out, proseColumns);
        json = new JsonTail(out);
    }

    /// Gives the fields of the text `bytes[from, to)` to the record begun last.
    public void read(byte[] bytes, int from, int to) {
        mask(bytes, from, to);
        if (mask.length > 0) store(bytes);
    }

    /// Learns what the text looks like, without storing anything: with the beginning of a source learnt, identifiers without a digit are found from its first
    /// record on.
    public void learn(byte[] bytes, int from, int to) {
        learning = true;
        mask(bytes, from, to);
        learning = false;
        if (mask.length == 0) return;
        Template template = templates.find(mask);
        if (template != null) templates.count(template, bytes, mask);
    }

    /// Learns what a field's value looks like, where it is an address.
    void learnValue(byte[] name, byte[] bytes, int from, int to) {
        if (Prose.isAddress(bytes, from, to)) addresses.learn(name, bytes, from, to);
    }

    /// Gives `bytes[from, to)` to the record as its field `column`, which is called `name`. Of a path or URL the masked form is the field, and the
    /// identifiers in it are fields of their own: `path=/orders/17` has `path` and `path.orders`.
    public void value(int column, byte[] name, byte[] bytes, int from, int to) {
        if (Prose.isAddress(bytes, from, to)) {
            addresses.read(column, name, bytes, from, to);
        } else {
            out.value(column, bytes, from, to);
        }
    }

    /// The same for a pair just read, whose key begins at `keyFrom`.
    void value(int column, byte[] bytes, int keyFrom, Pair pair) {
        int from = pair.valueFrom();
        int to = pair.valueTo();
        if (Prose.isAddress(bytes, from, to)) {
            addresses.read(column, Arrays.copyOfRange(bytes, keyFrom, pair.keyTo()), bytes, from, to);
        } else {
            out.value(column, bytes, from, to);
        }
    }

    /// True where [#value] finds fields in `bytes[from, to)`: a URL or a path.
    public static boolean isAddress(byte[] bytes, int from, int to) {
        return Prose.isAddress(bytes, from, to);
    }

    private void mask(byte[] bytes, int from, int to) {
        mask.reset();
        words(bytes, from, Math.min(to, from + LONGEST));
    }

    private void words(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            byte b = bytes[at];
            if (Ascii.isBlank(b)) {
                mask.blank();
                at++;
            } else if (b == '{' && object(bytes, at, to)) {
                return;
            } else if (b == '[' || b == '(' || b == '{') {
                mask.literal(bytes, at, at + 1);
                at++;
            } else {
                int next = pair.read(bytes, at, to);
                at = next < 0 ? prose.word(bytes, at, to) : take(bytes, at, next);
            }
        }
    }

    private boolean object(byte[] bytes, int at, int to) {
        int inside = Ascii.skipBlanks(bytes, at + 1, to);
        return inside < to && bytes[inside] == '"' && json.read(bytes, at, to, learning);
    }

    private int take(byte[] bytes, int at, int next) {
        int from = pair.valueFrom();
        int to = pair.valueTo();
        if (isMessage(bytes, at, pair.keyTo())) {
            mask.blank();
            words(bytes, from, to);
            mask.blank();
            return next;
        }
        mask.blank();
        if (learning) {
            learnValue(Arrays.copyOfRange(bytes, at, pair.keyTo()), bytes, from, to);
            return next;
        }
        int column = pairColumns.number(bytes, at, pair.keyTo());
        if (column < 0) return next;
        value(column, bytes, at, pair);
        return next;
    }

    private static boolean isMessage(byte[] bytes, int from, int to) {
        byte first = bytes[from];
        if (first != 'm' && first != 'e') return false;
        for (byte[] key : MESSAGE_KEYS) {
            if (to - from == key.length && Ascii.startsWith(bytes, from, to, key)) return true;
        }
        return false;
    }

    private void store(byte[] bytes) {
        if (templateColumn == Template.UNKNOWN) templateColumn = out.column(TEMPLATE);
        Template own = templates.find(mask);
        if (own == null) {
            out.fixed(templateColumn, ValueCode.LONG_TEXT);
            unnamed(bytes);
            return;
        }
        Template joined = templates.joined(own, bytes, mask);
        Template template = joined == null ? own : joined;
        if (joined == null) templates.count(own, bytes, mask);
        if (template.code == Template.UNKNOWN) name(template);
        out.fixed(templateColumn, template.code);
        for (int i = 0; i < mask.variables; i++) {
            if (template.columns[i] >= 0) out.value(template.columns[i], bytes, mask.from[i], mask.to[i]);
        }
    }

    /// With more templates than are kept, identifiers still count, under one name.
    private void unnamed(byte[] bytes) {
        int column = out.column(VariableNames.LEADING);
        for (int i = 0; i < mask.variables; i++) out.value(column, bytes, mask.from[i], mask.to[i]);
    }

    private void name(Template template) {
        template.code = out.intern(template.mask, 0, template.mask.length);
        name(template, VariableNames.of(template.mask), proseColumns, "");
    }

    static void name(Template template, List<String> names, Keys columns, String prefix) {
        for (int i = 0; i < template.columns.length; i++) {
            byte[] name = Ascii.bytes(prefix + (i < names.size() ? names.get(i) : VariableNames.LEADING));
            template.columns[i] = columns.number(name, 0, name.length);
        }
    }
}
