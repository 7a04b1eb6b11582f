package dev.lastseen.app.incident.scenario;

import org.jspecify.annotations.Nullable;

/// What became of a message that was not delivered.
///
/// @param missingFrom the system that it should have come to; null at an undecided split and at the end of the route
public record Loss(String outcome, String lastSeen, @Nullable String missingFrom) {
    static Loss vanished(String lastSeen, @Nullable String missingFrom) {
        return new Loss("vanished", lastSeen, missingFrom);
    }

    static Loss dropped(String lastSeen, @Nullable String missingFrom) {
        return new Loss("dropped", lastSeen, missingFrom);
    }

    static Loss stuck(String lastSeen, @Nullable String missingFrom) {
        return new Loss("stuck", lastSeen, missingFrom);
    }

    static Loss undetermined(String lastSeen, @Nullable String missingFrom) {
        return new Loss("undetermined", lastSeen, missingFrom);
    }
}
