package dev.lastseen.app.report.story;

/// A chapter of a template.
///
/// @param id     stable name; of a section of the report, or of a chapter that only people write
/// @param title  its heading; empty for the section's own
/// @param text   what is written there to begin with, in Markdown; may be empty
/// @param prompt what people should write there; never part of a report
public record Part(String id, String title, String text, String prompt) {}
