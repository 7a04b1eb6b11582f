package dev.lastseen.importers.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The first line of a table: its delimiter and the names of its columns.
record CsvHeader(byte delimiter, List<String> names) {
    private static final byte[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LONGEST_NAME = 80;

    CsvHeader {
        names = List.copyOf(names);
    }

    /// The header that `bytes[from, to)` is, with the delimiter that gives most columns; empty where no delimiter gives at least two names.
    static Optional<CsvHeader> of(byte[] bytes, int from, int to) {
        CsvHeader best = null;
        for (byte delimiter : DELIMITERS) {
            List<String> names = names(bytes, from, to, delimiter);
            if (names.size() > 1 && (best == null || names.size() > best.names.size())) best = new CsvHeader(delimiter, names);
        }
        return Optional.ofNullable(best);
    }

    /// The header of a table that has none.
    static CsvHeader numbered(byte delimiter, int columns) {
        return new CsvHeader(delimiter, IntStream.rangeClosed(1, columns).mapToObj(i -> "column " + i).toList());
    }

    private static List<String> names(byte[] bytes, int from, int to, byte delimiter) {
        var cells = new CsvCells(delimiter);
        if (cells.split(bytes, from, to) != CsvCells.Split.WHOLE) return List.of();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cells.count(); i++) {
            String name = new String(bytes, cells.from(i), cells.to(i) - cells.from(i), StandardCharsets.UTF_8).strip();
            if (!isName(name) && !(name.isEmpty() && i == cells.count() - 1)) return List.of();
            names.add(name.isEmpty() ? "column " + (i + 1) : name);
        }
        return new HashSet<>(names).size() == names.size() ? names : List.of();
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) return false;
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            letter |= Character.isLetter(c);
            if (c == '=' || c == '{' || c == '"' || c == '<') return false;
        }
        return letter && !Character.isDigit(name.charAt(0)) && name.split(" ").length <= 6;
    }
}
