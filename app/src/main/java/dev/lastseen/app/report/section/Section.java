package dev.lastseen.app.report.section;

import dev.lastseen.app.report.block.Block;
import java.util.List;

/// Tells one thing of a case. Pure: the same matter gives the same blocks.
interface Section {
    /// Stable name, by which templates put it in its place.
    String id();

    /// Its heading.
    String title();

    /// What it tells. Never empty: that there is nothing to tell is told.
    List<Block> blocks(Matter matter);
}
