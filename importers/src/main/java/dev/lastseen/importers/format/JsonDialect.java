package dev.lastseen.importers.format;

import java.util.List;

/// A kind of JSON records that is told by the fields it always has: each outermost object is a record, also inside an outermost array.
final class JsonDialect extends JsonFormat {
    private final List<String> marks;
    private final FieldRoles roles;

    /// @param marks what every record holds, such as `"logger_name"` with its quotes; the first one as a field of the record itself
    JsonDialect(String id, String title, List<String> marks, FieldRoles roles) {
        super(id, title);
        this.marks = marks;
        this.roles = roles;
    }

    FieldRoles roles() {
        return roles;
    }

    @Override
    Score score(JsonSniff sniff, Head head) {
        if (!sniff.isLines()) {
            return sniff.holds(marks) && isOutermost(head) ? new Score(0.9, "holds " + String.join(", ", marks)) : Score.NO;
        }
        int with = sniff.linesWith(marks);
        if (with * 2 < sniff.objects() || !isOutermost(head)) return Score.NO;
        return new Score(0.9 * with / sniff.lines(), with + " of " + sniff.lines() + " lines hold " + String.join(", ", marks));
    }

    /// True where the first mark names a field of the outermost objects, and not of something deep inside a page.
    private boolean isOutermost(Head head) {
        String name = marks.getFirst().replaceAll("[\":]", "");
        int looked = head.sniff().isLines() ? head.sniff().firstEnd() : head.length();
        return JsonShape.of(head.bytes(), looked).children().stream().anyMatch(child -> child.name().equals(name));
    }

    @Override
    JsonContent content(byte[] head, Reading reading, JsonAccount account) {
        return new PlannedContent(JsonPlan.records(roles), reading, account).learn(head);
    }
}
