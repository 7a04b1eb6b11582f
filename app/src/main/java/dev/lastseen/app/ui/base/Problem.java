package dev.lastseen.app.ui.base;

/// Something that went wrong, as a person must be told it.
///
/// @param title    a few words: `This case is open elsewhere`
/// @param happened what happened, in whole sentences
/// @param remedy   what can be done; empty where the sentence before says it
public record Problem(String title, String happened, String remedy) {}
