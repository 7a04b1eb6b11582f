package dev.lastseen.app.report.story;

import java.util.List;

/// What people say made messages disappear.
///
/// @param statement    in Markdown; may be empty
/// @param inference    of [CauseKind#MODEL_INFERENCE]; [Inference#NONE] of any other kind
/// @param contributing what helped it along
public record Cause(CauseKind kind, String statement, Inference inference, List<Contribution> contributing) {
    public static final Cause NOT_ESTABLISHED = new Cause(CauseKind.NOT_ESTABLISHED, "", Inference.NONE, List.of());

    public Cause {
        contributing = List.copyOf(contributing);
    }

    /// What a model concluded. Each part is Markdown, and may be empty.
    ///
    /// @param inferred what it concluded
    /// @param input    from what
    /// @param expected what it should have concluded
    public record Inference(String inferred, String input, String expected) {
        public static final Inference NONE = new Inference("", "", "");
    }

    /// Something that helped the cause along.
    public record Contribution(CauseKind kind, String statement) {}

    public Cause with(CauseKind other, String words) {
        return new Cause(other, words, inference, contributing);
    }

    public Cause with(Inference other) {
        return new Cause(kind, statement, other, contributing);
    }

    public Cause with(List<Contribution> others) {
        return new Cause(kind, statement, inference, others);
    }
}
