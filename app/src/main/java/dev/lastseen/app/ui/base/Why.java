package dev.lastseen.app.ui.base;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/// Somebody asks why a verdict is what it is. Goes up from where it was asked to the window, which answers above everything else.
public final class Why extends Event {
    public static final EventType<Why> ASKED = new EventType<>(Event.ANY, "WHY");

    private static final long serialVersionUID = 1L;

    private final transient Question question;

    private Why(Question question) {
        super(ASKED);
        this.question = question;
    }

    /// Asks, from a node that is on screen.
    public static void ask(Node where, Question question) {
        where.fireEvent(new Why(question));
    }

    public Question question() {
        return question;
    }

    /// What is asked about.
    public sealed interface Question {}

    /// About the outcome of a message of the current analysis.
    public record OfMessage(int message) implements Question {}

    /// About something whose reasons are known where it is shown.
    ///
    /// @param verdict as it is shown
    public record Told(String verdict, List<Reason> reasons) implements Question {
        public Told {
            reasons = List.copyOf(reasons);
        }
    }

    /// One reason, under a title that says what it is about.
    public record Reason(String title, String text) {}

    /// A node that shows verdicts and has one of them chosen: the key that asks means that one while the node has the focus.
    public interface Bearer {
        /// The question about what is chosen now; empty where nothing is.
        Optional<Question> why();
    }
}
