package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.check.Checks;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What checks proved, with what they assume and what would refute them.
final class FindingSection implements Section {
    private static final int MOST = 30;
    private static final int MOST_MESSAGES = 8;
    private static final int MOST_PLACES = 5;

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var blocks = new ArrayList<Block>();
        var all = matter.analysis().findings();
        var told = all.stream().filter(finding -> !matter.onlyPicked() || finding.messages().stream().anyMatch(matter.picked()::contains)).toList();
        if (told.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of("None of the " + Checks.ids().size() + " checks found anything" + (all.isEmpty() ? "" : " about what was picked") + ". That says nothing about what the evidence does not hold.")));
        }
        told.stream().limit(MOST).forEach(finding -> add(finding, matter, blocks));
        if (told.size() > MOST) blocks.add(new Block.Caveat(Text.of(Quantity.count(told.size() - MOST) + " further findings, none of them more severe, are not listed; lastseen check prints all " + Quantity.count(told.size()) + ".")));
        return blocks;
    }

    private static void add(Finding finding, Matter matter, List<Block> blocks) {
        var style = finding.severity() == Severity.CRITICAL ? Style.LOSS : finding.severity() == Severity.WARNING ? Style.DOUBT : Style.QUIET;
        var from = finding.fromSystem().map(before -> before + " → ").orElse("");
        blocks.add(new Block.Heading(3, matter.say().styled(finding.severity().name().toLowerCase(Locale.ROOT), style).words(" · ").value(finding.check()).words(" · ").value(from + finding.system()).text()));
        var places = finding.evidence().stream().limit(MOST_PLACES).map(matter.register()::cite).distinct().toList();
        blocks.add(new Block.Paragraph(matter.say().sentence(finding.statement()).words(".").cites(places)
                .words(finding.evidence().size() > MOST_PLACES ? " and " + Quantity.count(finding.evidence().size() - MOST_PLACES) + " further lines" : "").text()));
        var items = new ArrayList<Text>();
        if (!finding.messages().isEmpty()) items.add(messages(finding, matter));
        put("Assumed", finding.words().assumed(), matter, items);
        put("Would refute it", finding.words().refuted(), matter, items);
        put("Next", finding.words().next(), matter, items);
        if (!items.isEmpty()) blocks.add(new Block.Bullets(items, false));
    }

    private static Text messages(Finding finding, Matter matter) {
        var say = matter.say().words(Quantity.count(finding.messages().size()) + (finding.messages().size() == 1 ? " message: " : " messages: "));
        for (int i = 0; i < Math.min(MOST_MESSAGES, finding.messages().size()); i++) say.words(i == 0 ? "" : ", ").value(matter.name(finding.messages().get(i)));
        return say.words(finding.messages().size() > MOST_MESSAGES ? " and " + Quantity.count(finding.messages().size() - MOST_MESSAGES) + " more." : ".").text();
    }

    private static void put(String what, String words, Matter matter, List<Text> items) {
        if (!words.isBlank()) items.add(matter.say().words(what + ": ").sentence(words).text());
    }
}
