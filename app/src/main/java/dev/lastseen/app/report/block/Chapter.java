package dev.lastseen.app.report.block;

import java.util.List;

/// A part of the report with a heading of its own.
///
/// @param id stable name, of letters and dashes
public record Chapter(String id, String title, List<Block> blocks) {
    public Chapter {
        blocks = List.copyOf(blocks);
    }
}
