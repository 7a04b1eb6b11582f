package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Say;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.report.story.Extent;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.model.follow.Following;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What sections look at: one state of a case, what people wrote, and the register in which they cite. For one thread.
final class Matter {
    private final Casework casework;
    private final CaseState state;
    private final Story story;
    private final Door door;
    private final Register register;
    private final SortedSet<Integer> named = new TreeSet<>();

    Matter(Casework casework, CaseState state, Story story, Door door, Register register) {
        this.casework = casework;
        this.state = state;
        this.story = story;
        this.door = door;
        this.register = register;
    }

    Casework casework() {
        return casework;
    }

    CaseState state() {
        return state;
    }

    Analysis analysis() {
        return state.analysis();
    }

    Following following() {
        return state.analysis().following();
    }

    Story story() {
        return story;
    }

    Door door() {
        return door;
    }

    Register register() {
        return register;
    }

    Say say() {
        return new Say(door);
    }

    /// A cell that holds a value from the evidence.
    Text value(String evidence) {
        return Text.of(door.value(evidence));
    }

    /// What the case itself says, which may name paths: their folders are left out of what is shared.
    String own(String text) {
        return door.hides() ? Folders.hidden(text) : text;
    }

    /// The name of a message, which counts as told from now on.
    String name(int message) {
        named.add(message);
        return following().name(message);
    }

    /// All messages that were told so far.
    List<Integer> named() {
        return List.copyOf(named);
    }

    /// The messages that exhibits are about, in the order of the exhibits.
    List<Integer> picked() {
        if (!following().follows()) return List.of();
        return Exhibit.of(this).stream().flatMap(exhibit -> exhibit.record().stream()).flatMap(record -> Arrays.stream(following().messagesOf(record)).boxed()).distinct().toList();
    }

    /// True where the report tells only of what was picked.
    boolean onlyPicked() {
        return story.exhibits().extent() == Extent.EXHIBITS;
    }

    /// Of `messages` those that the report tells of.
    List<Integer> told(List<Integer> messages) {
        if (!onlyPicked()) return messages;
        var picked = picked();
        return messages.stream().filter(picked::contains).toList();
    }
}
