package dev.lastseen.importers.text;

import dev.lastseen.model.segment.SegmentBuilder;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Fields whose value is a path or URL: the masked address under the field's own name, identifiers in it under `field.segment` or `field.parameter`.
final class Addresses {
    private final SegmentBuilder out;
    private final Keys columns;
    private final Mask mask = new Mask(512);
    private final Prose prose = new Prose(mask);
    private final Templates templates = new Templates();

    Addresses(SegmentBuilder out, Keys columns) {
        this.out = out;
        this.columns = columns;
    }

    /// Reads the address `bytes[from, to)`, the value of the field that is called `name`.
    void read(int column, byte[] name, byte[] bytes, int from, int to) {
        mask(name, bytes, from, to);
        Template own = templates.find(mask);
        if (own == null) {
            out.fixed(column, ValueCode.LONG_TEXT);
            return;
        }
        Template joined = templates.joined(own, bytes, mask);
        Template template = joined == null ? own : joined;
        if (joined == null) templates.count(own, bytes, mask);
        if (template.code == Template.UNKNOWN) name(template, name.length);
        out.fixed(column, template.code);
        for (int i = 0; i < mask.variables; i++) {
            if (template.columns[i] >= 0) out.value(template.columns[i], bytes, mask.from[i], mask.to[i]);
        }
    }

    /// Learns what addresses in the field `name` look like.
    void learn(byte[] name, byte[] bytes, int from, int to) {
        mask(name, bytes, from, to);
        Template own = templates.find(mask);
        if (own != null) templates.count(own, bytes, mask);
    }

    private void mask(byte[] name, byte[] bytes, int from, int to) {
        mask.reset();
        mask.literal(name, 0, name.length);
        mask.blank();
        prose.address(bytes, from, to);
    }

    private void name(Template template, int nameLength) {
        byte[] address = Arrays.copyOfRange(template.mask, nameLength + 1, template.mask.length);
        template.code = out.intern(address, 0, address.length);
        String field = new String(template.mask, 0, nameLength, StandardCharsets.UTF_8);
        TextFields.name(template, VariableNames.of(address), columns, field + ".");
    }
}
