package dev.lastseen.model.hypothesis;

/// What each result of a test would mean, told before it is made.
public record Prediction(String supported, String refuted, String undetermined) {
    /// In the words of the claim.
    public static Prediction of(Claim claim) {
        String who = claim.subject().words().isEmpty() ? "every message" : "messages " + claim.subject().words();
        String what = claim.predicate().words();
        return switch (claim.extent().quantifier()) {
            case ALL -> new Prediction(
                    "No exception: " + who + " " + what + ", so the condition suffices for it.",
                    "One exception is enough: the condition does not suffice. What the exceptions have that the others lack is the next question.",
                    "No message tested it, or too many cannot be judged.");
            case NO -> new Prediction(
                    "The condition keeps messages from this fate.",
                    "The condition does not prevent it: one message that met it and had this fate is enough.",
                    "No message tested it, or too many cannot be judged.");
            case ONLY -> new Prediction(
                    "The condition is necessary: nothing else leads to this fate.",
                    "Something else leads to this fate as well: one such message without the condition is enough.",
                    "It happened to no message, or too many cannot be judged.");
            case MOST, AT_LEAST, AT_MOST -> new Prediction(
                    "The share lies where it was claimed, whatever those that cannot be judged did.",
                    "The share lies elsewhere, whatever those that cannot be judged did.",
                    "Those that cannot be judged decide.");
            case MORE_OFTEN -> new Prediction(
                    "The condition goes with this fate beyond chance (p < 0.01). It may still be no cause.",
                    "It happens at least as often without the condition: look elsewhere.",
                    "It happens more often with the condition, but chance explains that, or there is nothing to compare.");
        };
    }
}
