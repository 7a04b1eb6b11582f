package dev.lastseen.importers.text;

import java.util.Arrays;

/// Tries to read a line as one of a template's: word by word equal, or a value where the template has a variable part.
final class Joining {
    private final Template template;
    private final byte[] bytes;
    private final Mask line;
    private final int[] from;
    private final int[] to;
    private int variable;
    private int ownVariable;

    Joining(Template template, byte[] bytes, Mask line) {
        this.template = template;
        this.bytes = bytes;
        this.line = line;
        from = new int[template.columns.length];
        to = new int[template.columns.length];
    }

    /// True where the line fits; then the mask's variables are those of the template.
    boolean fits() {
        for (int word = 0; word < line.words; word++) {
            if (!fits(word)) return false;
        }
        if (variable != from.length) return false;
        System.arraycopy(from, 0, line.from, 0, variable);
        System.arraycopy(to, 0, line.to, 0, variable);
        line.variables = variable;
        return true;
    }

    private boolean fits(int word) {
        int start = template.wordAt[word];
        int end = template.wordEnd(word);
        int lineStart = line.wordAt[word];
        int lineEnd = line.wordEnd(word);
        if (Arrays.equals(template.mask, start, end, line.bytes, lineStart, lineEnd)) {
            takeOver(start, end);
            return variable <= from.length;
        }
        ownVariable += holes(line.bytes, lineStart, lineEnd);
        return matches(start, end, line.wordFrom[word], line.wordTo[word]);
    }

    /// Reads a word of the line by a word of the template: what stands around the holes stands there too, and what they hold could be values.
    private boolean matches(int start, int end, int valueStart, int valueEnd) {
        int at = valueStart;
        int fixed = start;
        for (int hole = hole(template.mask, start, end); hole >= 0; hole = hole(template.mask, fixed, end)) {
            if (variable == from.length || !stands(fixed, hole, at, valueEnd)) return false;
            at += hole - fixed;
            fixed = hole + 2;
            int valueTo = valueTo(fixed, end, at, valueEnd);
            if (valueTo <= at || !template.accepts(variable, bytes, at, valueTo)) return false;
            from[variable] = at;
            to[variable++] = valueTo;
            at = valueTo;
        }
        return fixed > start && valueEnd - at == end - fixed && stands(fixed, end, at, valueEnd);
    }

    /// Where the value of a hole ends: where what follows the hole stands next, or at the end of the word.
    private int valueTo(int fixed, int end, int at, int valueEnd) {
        int next = hole(template.mask, fixed, end);
        if (next < 0) return valueEnd - (end - fixed);
        for (int i = at; next > fixed && i < valueEnd; i++) {
            if (stands(fixed, next, i, valueEnd)) return i;
        }
        return -1;
    }

    private boolean stands(int fixed, int fixedEnd, int at, int valueEnd) {
        return at + fixedEnd - fixed <= valueEnd && Arrays.equals(template.mask, fixed, fixedEnd, bytes, at, at + fixedEnd - fixed);
    }

    private static int holes(byte[] mask, int start, int end) {
        int holes = 0;
        for (int hole = hole(mask, start, end); hole >= 0; hole = hole(mask, hole + 2, end)) holes++;
        return holes;
    }

    private void takeOver(int start, int end) {
        for (int hole = hole(template.mask, start, end); hole >= 0 && variable < from.length && ownVariable < line.variables; hole = hole(template.mask, hole + 2, end)) {
            from[variable] = line.from[ownVariable];
            to[variable++] = line.to[ownVariable++];
        }
    }

    private static int hole(byte[] mask, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (mask[i] == '<' && mask[i + 1] == '>') return i;
        }
        return -1;
    }
}
