package dev.lastseen.app.report.note;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.parser.Parser;

/// Reads notes in Markdown (CommonMark). HTML in them is shown as it is written; pictures are named and not fetched; `[[file:line]]` cites a record.
public final class Notes {
    private final Door door;
    private final Function<String, Optional<Run.Cite>> records;

    /// @param records finds the record that stands at `file:line`
    public Notes(Door door, Function<String, Optional<Run.Cite>> records) {
        this.door = door;
        this.records = records;
    }

    /// The blocks of a note; none of an empty one.
    public List<Block> blocks(String markdown) {
        return new BlockReader(new RunReader(door, records)).read(Parser.builder().build().parse(door.redacted(markdown)));
    }
}
