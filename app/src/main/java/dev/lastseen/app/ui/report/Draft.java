package dev.lastseen.app.ui.report;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.report.story.StorySettings;
import dev.lastseen.app.ui.base.Desk;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// What people wrote, while they write it: kept in the case as soon as they pause. Belongs to the screen's thread.
final class Draft {
    private static final Duration PAUSE = Duration.millis(600);

    private final Casework casework;
    private final Desk desk;
    private final Runnable changed;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Story story;
    private Story kept;

    /// @param changed called a moment after each edit, when it is kept
    Draft(Casework casework, Story story, Desk desk, Runnable changed) {
        this.casework = casework;
        this.story = story;
        this.desk = desk;
        this.changed = changed;
        kept = story;
        pause.setOnFinished(_ -> keep());
    }

    Casework casework() {
        return casework;
    }

    Story story() {
        return story;
    }

    /// Edits it; kept soon.
    void edit(UnaryOperator<Story> change) {
        story = change.apply(story);
        pause.playFromStart();
    }

    /// Keeps it at once, before it is exported or left.
    void keep() {
        pause.stop();
        var edited = story;
        if (edited.equals(kept)) return;
        kept = edited;
        desk.background().quietly(_ -> {
            StorySettings.save(edited, casework.settings());
            return true;
        }).alone().then(_ -> changed.run()).start();
    }
}
