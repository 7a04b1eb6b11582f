package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.app.report.story.StorySettings;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Exhibits are told in the order into which they are dragged.
class ExhibitDragTest extends WindowBench {
    @Test
    void anExhibitIsDraggedBeforeAnother() {
        Background.onScreen(() -> window().desk().cases().openSample());
        until(_ -> window().desk().session().work().isPresent());
        settle();
        pin(2);
        Background.onScreen(() -> window().desk().session().show(focus -> focus.on(ViewName.REPORT)));
        waitUntil(() -> robot().lookup("Exhibit 2").tryQuery().isPresent());
        settle();

        robot().drag("Exhibit 2").dropTo("Exhibit 1");
        waitUntil(() -> order().equals(List.of("proof 1", "proof 0")));
        settle();
        robot().drag("Exhibit 1").dropTo("Exhibit 2");
        waitUntil(() -> order().equals(List.of("proof 0", "proof 1")));
        assertEquals(2, work().state().annotations().size());
    }

    private void pin(int many) {
        for (int i = 0; i < many; i++) {
            var text = "proof " + i;
            int number = i;
            Background.onScreen(() -> window().desk().cases().change("Pinning", (casework, _) -> {
                var following = casework.state().analysis().following();
                casework.annotate(Kind.PIN, casework.state().place(following.verdicts().proof(following.lost().get(number))), text);
            }));
            waitUntil(() -> work().state().annotations().size() == number + 1);
        }
    }

    private Work work() {
        return Bench.onScreen(() -> window().desk().session().work().orElseThrow());
    }

    /// What the exhibits say, in the order that is kept with the case.
    private List<String> order() {
        var annotations = work().state().annotations();
        return StorySettings.load(work().casework().settings()).exhibits().order().stream()
                .flatMap(place -> annotations.stream().filter(one -> one.place().equals(place)).map(Annotation::text)).toList();
    }
}
