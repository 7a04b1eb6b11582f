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
        int hole = hole(start, end);
        if (hole < 0 || hole(hole + 2, end) >= 0 || variable == from.length) return false;
        int valueFrom = line.wordFrom[word] + hole - start;
        int valueTo = line.wordTo[word] - (end - hole - 2);
        if (valueFrom >= valueTo || line.wordTo[word] - line.wordFrom[word] != lineEnd - lineStart) return false;
        boolean around = Arrays.equals(template.mask, start, hole, line.bytes, lineStart, lineStart + hole - start)
                && Arrays.equals(template.mask, hole + 2, end, line.bytes, lineEnd - (end - hole - 2), lineEnd);
        if (!around || !template.accepts(variable, bytes, valueFrom, valueTo)) return false;
        from[variable] = valueFrom;
        to[variable++] = valueTo;
        return true;
    }

    private void takeOver(int start, int end) {
        for (int hole = hole(start, end); hole >= 0 && variable < from.length && ownVariable < line.variables; hole = hole(hole + 2, end)) {
            from[variable] = line.from[ownVariable];
            to[variable++] = line.to[ownVariable++];
        }
    }

    private int hole(int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (template.mask[i] == '<' && template.mask[i + 1] == '>') return i;
        }
        return -1;
    }
}
