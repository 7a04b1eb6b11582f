package dev.lastseen.importers.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A quick look at the beginning of a source, for scoring: no JSON is parsed, so that many formats can look at every file.
final class JsonSniff {
    private static final int MOST_LINES = 40;
    private static final int NEAR = 1 << 14;
    private static final int FAR = 1 << 16;

    private final byte[] bytes;
    private final int length;
    private final List<int[]> lines = new ArrayList<>();
    private int objects;

    JsonSniff(Head head) {
        bytes = head.bytes();
        length = head.length();
        int at = 0;
        while (at < length && lines.size() < MOST_LINES && (at < FAR || lines.isEmpty())) {
            int end = at;
            while (end < length && bytes[end] != '\n') end++;
            if (end < length || head.whole() || lines.isEmpty()) line(at, end);
            at = end + 1;
        }
    }

    /// False where it is certain, at a glance, that there is no JSON.
    static boolean mayBeJson(Head head) {
        boolean start = true;
        for (int i = 0; i < Math.min(head.length(), 1 << 10); i++) {
            byte b = head.bytes()[i];
            if (start && (b == '{' || b == '[')) return true;
            start = b == '\n' || start && (b <= ' ' || b == (byte) 0xef);
        }
        return false;
    }

    private void line(int from, int to) {
        int start = skipBlank(from, to);
        int end = to;
        while (end > start && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) end--;
        if (start == end) return;
        lines.add(new int[] {start, end});
        if (isObject(start, end)) objects++;
    }

    private boolean isObject(int start, int end) {
        if (bytes[start] != '{' || bytes[end - 1] != '}') return false;
        int next = skipBlank(start + 1, end);
        return bytes[next] == '"' || bytes[next] == '}';
    }

    private int skipBlank(int from, int to) {
        int at = from;
        if (at == 0 && to > 3 && bytes[0] == (byte) 0xef) at = 3;
        while (at < to && bytes[at] <= ' ' && bytes[at] >= 0) at++;
        return at;
    }

    /// The first byte that is not blank; 0 where there is none.
    byte first() {
        return lines.isEmpty() ? 0 : bytes[lines.getFirst()[0]];
    }

    /// Whole lines looked at, at most 40; blank ones do not count.
    int lines() {
        return lines.size();
    }

    /// Index after the first line that is not blank.
    int firstEnd() {
        return lines.isEmpty() ? 0 : lines.getFirst()[1];
    }

    /// How many of the lines are JSON objects.
    int objects() {
        return objects;
    }

    /// True where the values stand on lines of their own, most of them at least.
    boolean isLines() {
        return first() != '[' && objects > 0 && objects * 2 >= lines.size();
    }

    /// How many of the object lines hold all of the marks, such as `"logger_name"`.
    int linesWith(List<String> marks) {
        return (int) lines.stream().filter(line -> isObject(line[0], line[1]) && holds(marks, line[0], line[1])).count();
    }

    /// True where all marks stand within the first 16 KB.
    boolean holds(List<String> marks) {
        return holds(marks, 0, Math.min(length, NEAR));
    }

    private boolean holds(List<String> marks, int from, int to) {
        return marks.stream().allMatch(mark -> find(mark.getBytes(StandardCharsets.UTF_8), from, to));
    }

    private boolean find(byte[] mark, int from, int to) {
        for (int i = from; i + mark.length <= to; i++) {
            if (bytes[i] == mark[0] && Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) return true;
        }
        return false;
    }
}
