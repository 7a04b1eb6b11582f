package dev.lastseen.app.report.story;

import java.util.Arrays;
import java.util.Optional;

/// What kind of thing made messages disappear.
public enum CauseKind {
    NOT_ESTABLISHED("not-established", "Not established", "The evidence does not show it, or nobody has judged it yet."),
    CODE("code", "Code", "A program does other than it was meant to."),
    CONFIGURATION("configuration", "Configuration", "A program was told wrongly what to do."),
    DATA("data", "Data", "What was sent is wrong, or is not what its format says."),
    CONTRACT("contract", "Contract at a boundary", "Two systems understand what they hand over differently."),
    CAPACITY("capacity", "Capacity", "There was more than could be taken: room, time, memory, a limit."),
    OPERATION("operation", "Operation", "Somebody did something, or did not do it, while it ran."),
    MODEL_INFERENCE("model-inference", "Model inference", "A model drew a wrong conclusion from its input.");

    private final String id;
    private final String title;
    private final String meaning;

    CauseKind(String id, String title, String meaning) {
        this.id = id;
        this.title = title;
        this.meaning = meaning;
    }

    /// Stable name, as it is typed and stored.
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /// What it means, as one sentence.
    public String meaning() {
        return meaning;
    }

    public static Optional<CauseKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /// All ids, for a message that tells what is expected.
    public static String ids() {
        return String.join(", ", Arrays.stream(values()).map(CauseKind::id).toList());
    }
}
