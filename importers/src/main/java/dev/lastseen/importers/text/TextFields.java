package dev.lastseen.importers.text;

import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.value.ValueCode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private final SegmentBuilder out;
    private final PairNames pairNames;
    private final Keys proseColumns;
    private final Mask mask = new Mask(512);
    private final Prose prose = new Prose(mask);
    private final Templates templates = new Templates();
    private final Addresses addresses;
    private final JsonTail json;
    private final Pair pair = new Pair();
    private final ConstantTexts constants = new ConstantTexts();
    private int templateColumn = Template.UNKNOWN;
    private boolean learning;
    /// False where the text has fields.
    private boolean constant;

    public TextFields(SegmentBuilder out) {
        this.out = out;
        pairNames = new PairNames(new Keys(out::column, MOST_PAIR_NAMES), MOST_PAIR_NAMES);
        proseColumns = new Keys(out::column, MOST_PROSE_NAMES);
        addresses = new Addresses(out, proseColumns);
        json = new JsonTail(out);
    }

    /// Gives the fields of the text `bytes[from, to)` to the record begun last.
    public void read(byte[] bytes, int from, int to) {
        Template known = constants.find(bytes, from, to);
        if (known != null) {
            known.count++;
            out.fixed(templateColumn, known.code);
            return;
        }
        constant = true;
        mask(bytes, from, to);
        if (mask.length == 0) return;
        Template template = store(bytes);
        if (constant && mask.variables == 0 && template != null && template.isEstablished()) constants.add(bytes, from, to, template);
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
        pairNames.restart();
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
                constant = false;
                return;
            } else if (b == '[' || b == '(' || b == '{') {
                mask.literal(bytes, at, at + 1);
                at++;
            } else {
                at = word(bytes, at, to);
            }
        }
    }

    private boolean object(byte[] bytes, int at, int to) {
        int inside = Ascii.skipBlanks(bytes, at + 1, to);
        return inside < to && bytes[inside] == '"' && json.read(bytes, at, to, learning);
    }

    /// Reads the pair or the word at `at`; answers the index after it.
    private int word(byte[] bytes, int at, int to) {
        PairNames.Name name = pairNames.expected(bytes, at, to);
        int next = name == null ? pair.read(bytes, at, to) : pair.readValue(bytes, at + name.spelling.length, to);
        if (next < 0) return prose.word(bytes, at, to);
        take(bytes, at, name == null ? pairNames.named(bytes, at, pair.keyTo()) : name);
        return next;
    }

    private void take(byte[] bytes, int at, PairNames.@Nullable Name name) {
        int from = pair.valueFrom();
        int to = pair.valueTo();
        constant = false;
        mask.blank();
        if (name == null ? PairNames.isMessage(bytes, at, pair.keyTo()) : name.message) {
            words(bytes, from, to);
            mask.blank();
        } else if (learning) {
            learnValue(Arrays.copyOfRange(bytes, at, pair.keyTo()), bytes, from, to);
        } else if (name != null) {
            int column = pairNames.column(name);
            if (column >= 0) value(column, bytes, at, pair);
        }
    }

    /// Answers the text's template; null where there are too many.
    private @Nullable Template store(byte[] bytes) {
        if (templateColumn == Template.UNKNOWN) templateColumn = out.column(TEMPLATE);
        Template own = templates.find(mask);
        if (own == null) {
            out.fixed(templateColumn, ValueCode.LONG_TEXT);
            unnamed(bytes);
            return null;
        }
        Template joined = templates.joined(own, bytes, mask);
        Template template = joined == null ? own : joined;
        if (joined == null) templates.count(own, bytes, mask);
        if (template.code == Template.UNKNOWN) name(template);
        out.fixed(templateColumn, template.code);
        for (int i = 0; i < mask.variables; i++) {
            if (template.columns[i] >= 0) out.value(template.columns[i], bytes, mask.from[i], mask.to[i]);
        }
        return template;
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
