package dev.lastseen.app.cli;

import java.util.concurrent.TimeUnit;

/// Reads spans of time such as `30s`, `10m`, `2h`, `1d`.
final class Spans {
    private Spans() {}

    /// The span in microseconds.
    static long micros(String option, String argument) {
        if (argument.length() < 2) throw malformed(option, argument);
        var unit = switch (argument.charAt(argument.length() - 1)) {
            case 's' -> TimeUnit.SECONDS;
            case 'm' -> TimeUnit.MINUTES;
            case 'h' -> TimeUnit.HOURS;
            case 'd' -> TimeUnit.DAYS;
            default -> throw malformed(option, argument);
        };
        try {
            int count = Integer.parseInt(argument, 0, argument.length() - 1, 10);
            if (count > 0) return unit.toMicros(count);
        } catch (NumberFormatException e) {
            throw new CommandProblem(message(option, argument), e);
        }
        throw malformed(option, argument);
    }

    private static CommandProblem malformed(String option, String argument) {
        return new CommandProblem(message(option, argument));
    }

    private static String message(String option, String argument) {
        return option + " " + argument + ": expected a number and its unit, such as 30s, 10m, 2h or 1d";
    }
}
