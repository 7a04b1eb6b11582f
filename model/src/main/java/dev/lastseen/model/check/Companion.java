package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;

/// An attribute that changed together with something else.
///
/// @param system  the system of the journey whose records have it
/// @param inside  share of the messages then that have the value
/// @param outside share of the others
/// @param phi     how closely it goes with it, 0 … 1
record Companion(int system, String field, String value, double inside, double outside, double phi) {
    /// The field with its system, for a reader.
    String name(Scene scene) {
        return scene.name(system) + " " + field;
    }
}
