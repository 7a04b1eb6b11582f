package dev.lastseen.app.report.section;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Chapter;
import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.report.note.Notes;
import dev.lastseen.app.report.story.Part;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.report.story.Templates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Composes the report of a case: the chapters of its template in their order, then those that it leaves out, so that nothing is silently dropped.
public final class Composer {
    private final Casework casework;
    private final CaseState state;

    /// @param state of the case, which must stay open
    public Composer(Casework casework, CaseState state) {
        this.casework = casework;
        this.state = state;
    }

    /// The report; takes about as long as all checks, where they were not run before.
    ///
    /// @param at when it is exported: the one thing that differs between two reports of the same case
    public Composed compose(Story story, Sharing sharing, Instant at) {
        var ahead = CompletableFuture.runAsync(this::lookAhead);
        var door = new Door(sharing.redactor());
        try (var raw = new RawText(casework.evidence(), door.hides())) {
            var register = new Register(state, door, raw);
            var matter = new Matter(casework, state, story, door, register);
            var chapters = chapters(matter);
            ahead.join();
            var title = door.sentence(story.title().isBlank() ? Templates.of(story.template()).title() : story.title());
            var document = new Document(title, head(matter, sharing, at), chapters);
            return new Composed(document, register.all(), matter.named(), sharing.hidden().get());
        }
    }

    /// What later chapters need, beside what sets messages apart, which the first one needs and which takes as long where it is not kept.
    private void lookAhead() {
        var following = state.analysis().following();
        if (following.follows() && following.total() > 0) following.name(0);
        state.analysis().findings();
        following.lost().stream().findFirst().ifPresent(following::possibleRetry);
    }

    private List<Text> head(Matter matter, Sharing sharing, Instant at) {
        var head = new ArrayList<Text>();
        var kind = matter.say().words(Templates.of(matter.story().template()).name());
        if (!casework.name().isEmpty()) kind.words(" on case ").value(casework.name());
        head.add(kind.words(", exported " + Quantity.time(at).substring(0, "2026-04-09 11:00:02".length()) + " UTC").text());
        head.add(Text.of(sharing.stated().get()));
        return head;
    }

    private List<Chapter> chapters(Matter matter) {
        var parts = new ArrayList<>(Templates.of(matter.story().template()).parts());
        for (var section : Sections.all()) {
            if (parts.stream().noneMatch(part -> part.id().equals(section.id()))) parts.add(new Part(section.id(), "", "", ""));
        }
        Map<String, Chapter> written = new HashMap<>();
        for (var part : parts) {
            if (!part.id().equals(RecordSection.ID)) written.put(part.id(), chapter(part, matter));
        }
        parts.stream().filter(part -> part.id().equals(RecordSection.ID)).forEach(part -> written.put(part.id(), chapter(part, matter)));
        return parts.stream().flatMap(part -> Optional.ofNullable(written.get(part.id())).stream()).toList();
    }

    /// The heading of a chapter.
    public static String title(Part part) {
        return part.title().isEmpty() ? Sections.of(part.id()).map(Section::title).orElse(part.id()) : part.title();
    }

    private static Chapter chapter(Part part, Matter matter) {
        var section = Sections.of(part.id());
        var blocks = new ArrayList<Block>();
        var text = matter.story().text(part.id());
        if (!text.isBlank()) blocks.add(new Block.Authored(new Notes(matter.door(), new RecordLinks(matter)::find).blocks(text)));
        section.ifPresent(one -> blocks.addAll(one.blocks(matter)));
        if (blocks.isEmpty()) blocks.add(new Block.Paragraph(matter.say().quiet("Not stated.").text()));
        return new Chapter(part.id(), title(part), blocks);
    }
}
