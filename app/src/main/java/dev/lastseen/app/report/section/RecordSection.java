package dev.lastseen.app.report.section;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Text;
import java.util.ArrayList;
import java.util.List;

/// The raw lines that were cited and not quoted before. It is written last, wherever it stands.
final class RecordSection implements Section {
    static final String ID = "records";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Cited records";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Text.of("Each number leads to raw bytes of the evidence: file, line, bytes counted from 0, and the SHA-256 of the whole file as it was imported. "
                + "Records that are quoted above are not repeated here. A quote shows at most " + RawText.MOST_LINES + " lines of a record.")));
        blocks.addAll(matter.register().rest());
        return blocks;
    }
}
