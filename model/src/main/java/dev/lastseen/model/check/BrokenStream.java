package dev.lastseen.model.check;

import dev.lastseen.model.Level;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.Which;
import dev.lastseen.model.check.scene.Word;
import dev.lastseen.model.segment.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was started and neither ended nor was taken back, at a system where nearly everything that starts ends.
final class BrokenStream implements Check {
    private static final int LEAST = 20;
    private static final double NEARLY_ALL = 0.8;
    private static final int LEAST_ERRORS = 3;
    private static final int PATIENCE = 3;

    @Override
    public String id() {
        return "broken-stream";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (int system : scene.systems()) {
            if (scene.said(system, Word.ENDED) >= NEARLY_ALL * LEAST) find(system, scene).ifPresent(findings::add);
        }
        return findings;
    }

    /// What a message went through at the system.
    ///
    /// @param start record that says it started, −1 where none does
    /// @param end   record that says it ended
    /// @param last  its last record
    private record Course(int message, int start, int end, int last, boolean retracted) {}

    private static Course course(int message, int system, Scene scene) {
        int[] found = {-1, -1};
        boolean[] retracted = {false};
        scene.records(message, system, record -> {
            boolean ends = scene.says(record, Word.ENDED);
            if (ends) found[1] = record;
            else if (scene.says(record, Word.STARTED) && found[0] < 0) found[0] = record;
            retracted[0] |= scene.says(record, Word.RETRACTED);
        });
        return new Course(message, found[0], found[1], scene.record(message, system, Which.LAST), retracted[0]);
    }

    private Optional<Finding> find(int system, Scene scene) {
        var courses = new ArrayList<Course>();
        for (int m = 0; m < scene.total(); m++) {
            if (scene.presence().dated(m, system)) courses.add(course(m, system, scene));
        }
        List<Course> started = courses.stream().filter(c -> c.start() >= 0).toList();
        boolean starts = started.size() >= LEAST;
        List<Course> all = starts ? started : courses;
        long ended = all.stream().filter(c -> c.end() >= 0).count();
        if (all.size() < LEAST || ended < NEARLY_ALL * all.size() || ended == all.size()) return Optional.empty();
        long patience = patience(all, scene);
        Set<String> others = otherEnds(system, courses, scene);
        List<Course> broken = all.stream().filter(c -> c.end() < 0 && !c.retracted() && isBroken(c, system, starts, scene))
                .filter(c -> !others.contains(scene.text(c.last(), "@text")) && isCovered(c, system, patience, scene)).toList();
        boolean enough = starts ? !broken.isEmpty() : broken.size() >= LEAST_ERRORS;
        return enough ? Optional.of(tell(system, broken, ended, scene)) : Optional.empty();
    }

    private static boolean isBroken(Course course, int system, boolean starts, Scene scene) {
        Outcome outcome = scene.verdicts().outcome(course.message());
        if (outcome == Outcome.DROPPED || outcome == Outcome.STUCK || Losses.isSeenBeyond(course.message(), system, scene)) return false;
        return starts || scene.level(course.last()).compareTo(Level.ERROR) >= 0;
    }

    /// How long to wait for an end.
    private static long patience(List<Course> courses, Scene scene) {
        long[] spans = courses.stream().filter(c -> c.end() >= 0 && c.start() >= 0).mapToLong(c -> scene.clocks().time(c.end()) - scene.clocks().time(c.start())).sorted().toArray();
        return spans.length == 0 ? 0 : PATIENCE * spans[(int) Math.min(spans.length - 1L, spans.length * 99L / 100)];
    }

    /// Texts, other than complaints, that are always the last of a message: a different end, and as good.
    private static Set<String> otherEnds(int system, List<Course> courses, Scene scene) {
        var ends = new HashSet<String>();
        for (Course c : courses) {
            if (c.end() < 0 && c.last() != c.start() && scene.level(c.last()).compareTo(Level.WARN) < 0) ends.add(scene.text(c.last(), "@text"));
        }
        for (Course c : courses) {
            if (ends.isEmpty()) break;
            scene.records(c.message(), system, record -> {
                if (record != c.last()) ends.remove(scene.text(record, "@text"));
            });
        }
        return ends;
    }

    private static boolean isCovered(Course course, int system, long patience, Scene scene) {
        long since = scene.clocks().time(course.start() >= 0 ? course.start() : course.last());
        return since != Segment.NO_TIME && scene.following().coverage(system).covers(since, since + patience);
    }

    private Finding tell(int system, List<Course> broken, long ended, Scene scene) {
        long complaints = broken.stream().filter(c -> scene.level(c.last()).compareTo(Level.ERROR) >= 0).count();
        String text = "%s at %s began and neither ended nor were taken back, where %s ended%s".formatted(Spell.messages(broken.size()), scene.name(system), Spell.count(ended),
                complaints == 0 ? "" : "; the last record of " + Spell.count(complaints) + " is an error");
        var draft = new Draft(scene.space(), scene.name(system))
                .assumed("%s writes down each end, and nobody waits longer than three times as long as the slowest usually take.".formatted(scene.name(system)))
                .refuted("A record of the end, or of a retraction, of one of these anywhere.")
                .next("Ask what the receiver was left with: half an answer stays on a screen until somebody takes it back.");
        Arrays.stream(broken.stream().mapToInt(Course::message).toArray()).forEach(draft::message);
        for (Course c : broken) draft.cite(c.last()).cite(c.start());
        return draft.tell(id(), Severity.WARNING, text);
    }
}
