package dev.lastseen.app.report.block;

import java.util.List;

/// A whole report.
///
/// @param title what it is called
/// @param head  what stands below the title: whose it is, of when, what was taken out
public record Document(Evidence title, List<Text> head, List<Chapter> chapters) {
    public Document {
        head = List.copyOf(head);
        chapters = List.copyOf(chapters);
    }
}
