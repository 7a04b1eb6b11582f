package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.DeclaredWords;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.Source;
import java.util.ArrayList;
import java.util.List;

/// What people know and no evidence says, and what they decided against what was inferred: all of it changes the figures.
final class DeclaredSection implements Section {
    @Override
    public String id() {
        return "declared";
    }

    @Override
    public String title() {
        return "Declared knowledge and overrides";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var items = new ArrayList<Text>();
        overrules(matter, items);
        declared(matter, items);
        if (items.isEmpty()) return List.of(new Block.Paragraph(Text.of("Nothing was declared and nothing was overruled: all figures follow from the evidence alone.")));
        return List.of(new Block.Paragraph(Text.of("People decided the following; the audit trail says when. Figures depend on it.")), new Block.Bullets(items, false));
    }

    private static void overrules(Matter matter, List<Text> items) {
        var overrules = matter.state().overrules();
        put("Followed kind", overrules.kind(), matter, items);
        put("Route", overrules.route(), matter, items);
        overrules.ends().entries().forEach(system -> put("Messages may begin at", system, matter, items));
        overrules.ends().terminals().forEach(system -> put("Messages may end at", system, matter, items));
        overrules.clocks().forEach((system, micros) -> items.add(matter.say().words("The clock of ").value(system).words(" is ahead by " + Quantity.span(micros / 1e6)).text()));
        overrules.joins().forEach(column -> put("Cut identifiers are joined with whole ones in", column, matter, items));
        overrules.readings().forEach((sha, reading) -> {
            var file = matter.analysis().sources().stream().filter(source -> source.content().decodedSha256().equals(sha)).map(Source::fileName).findFirst().orElse("a source that is not in the case any more");
            put(file + ": read with the format", reading.format(), matter, items);
            put(file + ": its system is", reading.system(), matter, items);
            put(file + ": its zone is", reading.zone(), matter, items);
            put(file + ": its records take their time from", reading.time(), matter, items);
        });
    }

    private static void declared(Matter matter, List<Text> items) {
        for (var item : DeclaredWords.items(matter.analysis().declared())) items.add(matter.say().words("Declared, " + item.kind() + ": ").sentence(item.text()).text());
    }

    private static void put(String what, String value, Matter matter, List<Text> items) {
        if (!value.isEmpty()) items.add(matter.say().sentence(what).words(": ").value(value).text());
    }
}
