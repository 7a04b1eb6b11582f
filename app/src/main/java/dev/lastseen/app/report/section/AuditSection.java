package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.store.AuditEntry;
import java.util.List;
import java.util.stream.Stream;

/// What was done in the case, in order.
final class AuditSection implements Section {
    private static final int MOST = 200;
    private static final int CHAIN = 16;
    private static final String EXPORT = "export";
    private static final String LAYOUT = "kept.";

    @Override
    public String id() {
        return "audit";
    }

    @Override
    public String title() {
        return "Audit trail";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var trail = matter.casework().audit();
        var entries = trail.entries().stream().filter(AuditSection::concerns).toList();
        var broken = trail.firstBroken();
        var state = broken.isPresent()
                ? new Block.Caveat(matter.say().styled("The trail is broken at entry " + Quantity.count(broken.getAsInt()), Style.LOSS).words(": it or one before it was changed or removed; nothing from there on is proven by the chain.").text())
                : new Block.Paragraph(Text.of("Each entry carries a SHA-256 over itself and the one before it; the chain is whole. Exports, and how the window was arranged, are in the trail of the case but not listed here, "
                        + "so that the same case gives the same report." + (matter.door().hides() ? " Folders are left out of paths." : "")));
        var rows = entries.stream().skip(Math.max(0, entries.size() - MOST)).map(entry -> row(entry, matter)).toList();
        var more = entries.size() > MOST ? Text.of("Not listed: the first " + Quantity.count(entries.size() - MOST) + " of " + Quantity.count(entries.size()) + " entries.") : Text.EMPTY;
        return Stream.<Block>of(state, new Block.Grid("What was done", List.of(Column.number("No."), Column.text("When (UTC)", 2), Column.text("What", 1.2), Column.text("To what", 6), Column.text("Chain", 1.8)), rows, more)).toList();
    }

    private static boolean concerns(AuditEntry entry) {
        return !entry.action().equals(EXPORT) && !entry.detail().startsWith(LAYOUT);
    }

    private static List<Text> row(AuditEntry entry, Matter matter) {
        return List.of(Text.of(Quantity.count(entry.number())), Text.of(Quantity.time(entry.at())), matter.value(entry.action()), matter.say().sentence(matter.own(entry.detail())).text(),
                matter.say().styled(entry.chain().length() > CHAIN ? entry.chain().substring(0, CHAIN) + "…" : entry.chain(), Style.CODE).text());
    }
}
