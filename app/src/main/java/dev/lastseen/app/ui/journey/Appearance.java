package dev.lastseen.app.ui.journey;

import dev.lastseen.app.casework.Journey.Identifier;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.search.Query;
import dev.lastseen.model.search.Search;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Answers whether any identifier of a message stands anywhere in the evidence of a system: in every byte, not only where an identifier was recognised.
final class Appearance {
    private final JourneyPage page;
    private final Work work;
    private final Desk desk;
    private final Consumer<String> answer;

    /// @param answer gets answers, each a sentence
    Appearance(JourneyPage page, Work work, Desk desk, Consumer<String> answer) {
        this.answer = answer;
        this.page = page;
        this.work = work;
        this.desk = desk;
    }

    /// Systems of which it is worth asking: those that should have seen the message and did not.
    List<String> systems() {
        return page.facts().missing().stream().map(missing -> page.facts().lanes().get(missing.lane()).name()).distinct().toList();
    }

    /// Searches the system's evidence in the background.
    void ask(String system) {
        desk.background().work("Searching " + system, job -> {
            var sources = work.analysis().evidence().stream().filter(entry -> entry.segment().systems().contains(system)).toList();
            var found = new AtomicInteger();
            for (var value : values()) {
                new Search(sources, work.casework().evidence()).scan(new Query.Literal(value, true), hit -> {
                    if (hit.source().segment().systems().get(hit.source().segment().system(hit.record())).equals(system)) found.incrementAndGet();
                    return !job.isCancelled();
                });
            }
            return told(system, found.get(), sources.stream().mapToLong(entry -> entry.segment().size()).sum());
        }).then(answer).start();
    }

    private List<String> values() {
        return page.identifiers().isEmpty() ? List.of(page.facts().identity().name()) : page.identifiers().stream().map(Identifier::value).distinct().toList();
    }

    private String told(String system, int found, long records) {
        var of = page.identifiers().isEmpty() ? page.facts().identity().name() : page.identifiers().stream().map(Identifier::kind).distinct().collect(Collectors.joining(", "));
        if (found == 0) return "No: none of its identifiers (" + of + ") stands anywhere in the " + Quantity.count(records) + " records of " + system + ", in any case of letters.";
        return "Yes: " + Quantity.count(found) + " records of " + system + " hold one of its identifiers (" + of + ") as text, though not as an identifier of a record.";
    }
}
