package dev.lastseen.model.check;

import dev.lastseen.model.Level;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Word;
import dev.lastseen.model.follow.RecordSpace;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.List;

/// A system says that it ran out of disk, memory, files, connections or of its quota.
final class ResourceExhausted implements Check {
    private static final int MOST_WORDS = 160;
    private static final int MOST_MESSAGES = 1_000;

    @Override
    public String id() {
        return "resource-exhausted";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        RecordSpace space = scene.space();
        int systems = space.systemCount();
        var own = lists(systems);
        var quota = lists(systems);
        for (int r = 0; r < space.size(); r++) {
            boolean exhausted = scene.says(r, Word.EXHAUSTED);
            if (!exhausted && !scene.says(r, Word.QUOTA) || !isComplaint(scene.level(r))) continue;
            (exhausted ? own : quota).get(space.system(r)).add(r);
        }
        var findings = new ArrayList<Finding>();
        for (int s = 0; s < systems; s++) {
            if (!own.get(s).isEmpty()) findings.add(tell(s, own.get(s), Severity.CRITICAL, scene));
            else if (!quota.get(s).isEmpty()) findings.add(tell(s, quota.get(s), anyLost(s, scene) ? Severity.WARNING : Severity.INFO, scene));
        }
        return findings;
    }

    private static List<List<Integer>> lists(int n) {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < n; i++) lists.add(new ArrayList<>());
        return lists;
    }

    /// Records without a level, such as the kernel's, count; what is said in passing does not.
    private static boolean isComplaint(Level level) {
        return level == Level.NONE || level.compareTo(Level.WARN) >= 0;
    }

    /// True where messages ended at the system or on the way to it.
    private static boolean anyLost(int global, Scene scene) {
        for (int m = 0; m < scene.total(); m++) {
            if (scene.verdicts().outcome(m) == Outcome.DELIVERED) continue;
            int missing = scene.verdicts().missingFrom(m);
            if (scene.presence().system(scene.verdicts().lastSeen(m)) == global || missing >= 0 && scene.presence().system(missing) == global) return true;
        }
        return false;
    }

    private Finding tell(int global, List<Integer> records, Severity severity, Scene scene) {
        RecordSpace space = scene.space();
        String system = space.systems().get(global);
        int first = records.getFirst();
        for (int r : records) {
            if (space.time(r) != Segment.NO_TIME && (space.time(first) == Segment.NO_TIME || scene.clocks().time(r) < scene.clocks().time(first))) first = r;
        }
        String when = space.time(first) == Segment.NO_TIME ? "" : ", first at " + Spell.time(scene.clocks().time(first));
        String words = Spell.quoted(scene.text(first, "@text").isEmpty() ? scene.text(first, "message") : scene.text(first, "@text"), MOST_WORDS);
        String times = records.size() == 1 ? "once" : Spell.count(records.size()) + " times";
        var draft = new Draft(space, system)
                .assumed("The words are meant as they stand: " + words + ".")
                .refuted("A measure of that resource at that time with room to spare.")
                .next("Free the resource, then check what %s did not write from then on: its log may be silent about it.".formatted(system))
                .cite(first);
        records.forEach(draft::cite);
        records.stream().limit(MOST_MESSAGES).forEach(r -> scene.messagesOf(r, draft::message));
        return draft.tell(id(), severity, "%s ran out of a resource%s, told %s: %s".formatted(system, when, times, words));
    }
}
