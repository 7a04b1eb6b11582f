package dev.lastseen.app.incident.scenario;

import java.time.Duration;
import java.util.Locale;

/// Ways in which a healthy system may look odd.
enum Health {
    CALM("Nothing is lost, nothing is odd.", 1),
    BURSTS("Messages come in bursts with long pauses between.", 1),
    NIGHTS("At night next to nothing comes.", 1),
    WEEKENDS("From Saturday to Monday nothing comes at all.", 1),
    SLOW("Each hop takes a quarter of an hour, steadily.", 1500),
    ROTATED("One log was rotated twice: three files, one system.", 1),
    DATED("One log begins a new file at midnight, with the date in its name.", 1),
    OVERLAPPING("Two copies of one log overlap: the same lines stand in both.", 1),
    STACK_TRACES("Errors with stack traces, each followed by a retry that works.", 1),
    UNORDERED("Threads of one system overtake each other when they write.", 1),
    DUPLICATES("Some messages are delivered twice.", 1),
    SKEW("One clock is 200 milliseconds behind, so that some effects seem to precede their causes.", 1);

    private final String story;
    private final int slowness;

    Health(String story, int slowness) {
        this.story = story;
        this.slowness = slowness;
    }

    String folder() {
        return "healthy-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String story() {
        return story;
    }

    Pace pace() {
        return switch (this) {
            case BURSTS -> Pace.bursts(60, Duration.ofMinutes(12));
            case NIGHTS -> Pace.byDay(Duration.ofSeconds(60));
            case WEEKENDS -> Pace.onWorkdays(Duration.ofSeconds(400));
            case SLOW -> Pace.every(Duration.ofSeconds(20));
            case UNORDERED -> Pace.every(Duration.ofMillis(400));
            default -> Pace.every(Duration.ofSeconds(8));
        };
    }

    /// The factor by which all hops take longer than usual.
    int slowness() {
        return slowness;
    }
}
