package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import dev.lastseen.model.follow.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Messages whose fate, or whose whereabouts, the evidence does not tell.
final class OpenMessages {
    private static final long SECOND = 1_000_000L;

    private final Matter matter;
    private final Following following;

    /// Where messages were last seen and are missing; `to` is [Verdicts#NOWHERE] at a split or an end.
    private record Gap(int from, int to) {}

    OpenMessages(Matter matter) {
        this.matter = matter;
        following = matter.following();
    }

    List<Open> all() {
        var open = new ArrayList<Open>();
        by(Outcome.UNDETERMINED).forEach((gap, messages) -> open.add(uncovered(gap, messages)));
        by(Outcome.VANISHED).forEach((gap, messages) -> open.add(unexplained(gap, messages)));
        return open;
    }

    private Map<Gap, List<Integer>> by(Outcome outcome) {
        var found = new TreeMap<Gap, List<Integer>>((a, b) -> a.from() != b.from() ? Integer.compare(following.route().rank(a.from()), following.route().rank(b.from())) : Integer.compare(a.to(), b.to()));
        for (int message : following.lost()) {
            if (following.verdicts().outcome(message) != outcome) continue;
            found.computeIfAbsent(new Gap(following.verdicts().lastSeen(message), following.verdicts().missingFrom(message)), _ -> new ArrayList<>()).add(message);
        }
        return found;
    }

    private Open uncovered(Gap gap, List<Integer> messages) {
        return new Open(what(gap, messages, " may have arrived at ", ": its evidence does not cover the time"),
                matter.say().words("System: ").value(next(gap, messages.getFirst())).words(". Field: ").sentence(field(gap)).words(". Time: " + time(gap, messages) + ".").text());
    }

    private Open unexplained(Gap gap, List<Integer> messages) {
        return new Open(what(gap, messages, " never came to ", ": why is not known"),
                matter.say().words("System: whatever stands between ").value(following.systemName(gap.from())).words(" and ").value(next(gap, messages.getFirst()))
                        .words(" (a queue, a proxy), and what either logs of messages that it refuses or skips. Field: ").sentence(field(gap)).words(". Time: " + time(gap, messages) + ".").text());
    }

    private Text what(Gap gap, List<Integer> messages, String middle, String end) {
        int first = messages.getFirst();
        return matter.say().count(messages.size()).words(messages.size() == 1 ? " message, last seen at " : " messages, last seen at ").value(following.systemName(gap.from())).words("," + middle)
                .value(next(gap, first)).words(end + "; the first is ").value(matter.name(first)).cite(matter.register().cite(following.verdicts().proof(first))).text();
    }

    /// The system that should have seen them next, or those of which one should have.
    private String next(Gap gap, int example) {
        if (gap.to() != Verdicts.NOWHERE) return following.systemName(gap.to());
        var any = following.missingFromAny(example).stream().map(following::systemName).toList();
        return any.isEmpty() ? "anywhere beyond" : String.join(" or ", any);
    }

    /// The columns in which the next system names messages; those of all systems where it is not known.
    private String field(Gap gap) {
        if (gap.to() == Verdicts.NOWHERE) return following.kind();
        var prefix = following.systemName(gap.to()) + ":";
        var fields = following.columns().stream().filter(column -> column.startsWith(prefix)).map(column -> column.substring(prefix.length())).toList();
        return fields.isEmpty() ? following.kind() + ", or an identifier that belongs to it" : String.join(", ", fields);
    }

    /// From the first to the last moment in which one of them was due.
    private String time(Gap gap, List<Integer> messages) {
        var dated = messages.stream().mapToLong(following::lastSeenAt).filter(at -> at != Presence.UNDATED && at != Presence.ABSENT).summaryStatistics();
        if (dated.getCount() == 0) return "not known, for no record of these messages has a time";
        long deadline = gap.to() == Verdicts.NOWHERE ? SECOND : Math.max(SECOND, following.usual(gap.from(), gap.to()).deadline());
        return Moments.at(dated.getMin()) + " to " + Moments.at(dated.getMax() + deadline) + " UTC (" + Quantity.span(deadline / 1e6) + " after the last was seen)";
    }
}
