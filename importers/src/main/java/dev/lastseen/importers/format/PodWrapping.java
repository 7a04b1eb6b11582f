package dev.lastseen.importers.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of several containers, each with the name of its own before it: `order-1  | …` of Docker Compose, `[pod/order-6d4cf56db6-x7k2p/order] …` of kubectl,
/// `order-6d4cf56db6-x7k2p order …` of stern.
final class PodWrapping extends PlainWrapping {
    private static final Pattern COMPOSE = Pattern.compile("(\\S+?)[-_]\\d+ +\\| ?");
    private static final Pattern KUBECTL = Pattern.compile("\\[pod/[^/\\]]+/([^/\\]]+)\\] ");
    private static final Pattern STERN = Pattern.compile("[a-z0-9-]+-[a-z0-9]{8,10}-[a-z0-9]{5} (\\S+) ");
    private static final int LONGEST = 200;

    private String last = "";
    private int lastLength;
    private byte[] lastBytes = {};

    @Override
    int inside(byte[] line, int start, int end) {
        if (isLast(line, start, end)) return start + lastLength;
        String head = new String(line, start, Math.min(end - start, LONGEST), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {COMPOSE, KUBECTL, STERN}) {
            Matcher prefix = pattern.matcher(head);
            if (!prefix.lookingAt()) continue;
            last = prefix.group(1);
            lastLength = prefix.end();
            lastBytes = java.util.Arrays.copyOfRange(line, start, start + lastLength);
            return start + lastLength;
        }
        return NONE;
    }

    private boolean isLast(byte[] line, int start, int end) {
        return lastLength > 0 && start + lastLength <= end && java.util.Arrays.equals(line, start, start + lastLength, lastBytes, 0, lastLength);
    }

    @Override
    public String system() {
        return last;
    }
}
