package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.Journey;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.picture.TimeWords;
import dev.lastseen.app.picture.journey.JourneyPicture;
import dev.lastseen.app.picture.journey.JourneyReader;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.model.Outcome;
import dev.lastseen.model.store.CaseProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Single messages from system to system, each as a picture and with its raw lines.
final class JourneySection implements Section {
    private static final int MOST = 12;
    private static final int MOST_PER_FATE = 2;
    private static final int MOST_LINES = 10;

    @Override
    public String id() {
        return "journeys";
    }

    @Override
    public String title() {
        return "Journeys";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        if (!matter.following().follows()) return List.of(new Block.Paragraph(Text.of("No message can be followed.")));
        var blocks = new ArrayList<Block>();
        var chosen = chosen(matter);
        if (chosen.isEmpty()) return List.of(new Block.Paragraph(Text.of("No message was lost or picked.")));
        blocks.add(new Block.Caveat(Text.of("Told are the messages of the exhibits, then for each boundary and outcome the first " + MOST_PER_FATE + ", at most " + MOST + " in all. Times are UTC with clocks corrected.")));
        var reader = new JourneyReader(matter.analysis(), matter.casework().evidence(), matter.door()::redacted);
        var proofs = new CoverageProof(matter.following());
        for (int message : chosen) add(message, reader, proofs, matter, blocks);
        return blocks;
    }

    private static Set<Integer> chosen(Matter matter) {
        var chosen = new LinkedHashSet<>(matter.picked().stream().limit(MOST).toList());
        var verdicts = matter.following().verdicts();
        var fates = new LinkedHashMap<List<Object>, Integer>();
        for (int message : matter.told(matter.following().lost())) {
            var fate = List.<Object>of(verdicts.lastSeen(message), verdicts.missingFrom(message), verdicts.outcome(message));
            if (chosen.size() < MOST && fates.merge(fate, 1, Integer::sum) <= MOST_PER_FATE) chosen.add(message);
        }
        return chosen;
    }

    private static void add(int message, JourneyReader reader, CoverageProof proofs, Matter matter, List<Block> blocks) {
        var outcome = matter.following().verdicts().outcome(message);
        blocks.add(new Block.Heading(3, matter.say().value(matter.name(message)).words(": ").styled(outcome.word(), style(outcome)).text()));
        blocks.add(new Block.Paragraph(why(message, proofs, matter)));
        try {
            blocks.add(new Block.Drawing(matter.door().picture(JourneyPicture.of(reader.read(message), Pictures.WIDTH, TimeWords.UTC, null))));
        } catch (CaseProblem gone) {
            blocks.add(new Block.Caveat(matter.say().words("Its picture cannot be drawn: ").sentence(matter.own(String.valueOf(gone.getMessage()))).text()));
        }
        hops(message, matter, blocks);
        identifiers(message, matter, blocks);
        lines(message, matter, blocks);
    }

    private static Style style(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> Style.PLAIN;
            case UNDETERMINED -> Style.DOUBT;
            case VANISHED, DROPPED, STUCK -> Style.LOSS;
        };
    }

    private static Text why(int message, CoverageProof proofs, Matter matter) {
        var say = matter.say().sentence(matter.following().why(message)).cite(matter.register().cite(matter.following().verdicts().proof(message)));
        var proof = proofs.of(message);
        if (!proof.isEmpty()) say.words(". What bounds the evidence of the time in which it was due:").cites(proof.stream().map(matter.register()::cite).toList());
        return say.words(".").text();
    }

    private static void hops(int message, Matter matter, List<Block> blocks) {
        var journey = new Journey(matter.analysis(), matter.casework().evidence(), message);
        var rows = journey.hops().stream()
                .map(hop -> List.of(matter.value(hop.from() + " → " + hop.to()), Text.of(Quantity.span(hop.seconds())), Text.of(Quantity.span(hop.usualSeconds())))).toList();
        if (!rows.isEmpty()) blocks.add(new Block.Grid("How long it took", List.of(Column.text("Hop", 4), Column.number("Took"), Column.number("Usually")), rows, Text.EMPTY));
    }

    private static void identifiers(int message, Matter matter, List<Block> blocks) {
        var rows = matter.following().identifiers(message).stream()
                .map(one -> List.of(matter.value(one.kind()), Text.of(matter.door().field(one.kind(), one.value())), matter.say().cite(matter.register().cite(one.proof())).text())).toList();
        blocks.add(new Block.Grid("Identifiers that belong to it, each with the record that joins it", List.of(Column.text("Identifier", 2), Column.text("Value", 3), Column.text("Joined by", 3)), rows, Text.EMPTY));
    }

    private static void lines(int message, Matter matter, List<Block> blocks) {
        int[] records = matter.following().records(message);
        int first = records.length <= MOST_LINES ? records.length : MOST_LINES / 2;
        for (int i = 0; i < records.length; i++) {
            if (i < first || i >= records.length - MOST_LINES / 2) blocks.add(matter.register().quote(records[i], about(records[i], matter)));
            else if (i == first) blocks.add(new Block.Caveat(Text.of(Quantity.count(records.length - 2L * first) + " sightings between are not quoted; lastseen trace prints them.")));
        }
    }

    private static Text about(int record, Matter matter) {
        return matter.say().words("Seen at ").value(matter.analysis().system(record)).words(", " + Moments.of(record, matter).orElse("without a time")).text();
    }
}
