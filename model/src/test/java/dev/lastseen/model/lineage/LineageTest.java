package dev.lastseen.model.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.contrast.Capture;
import dev.lastseen.model.contrast.Handover;
import dev.lastseen.model.follow.Following;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final int MANY = 120;

    /// Questions come in at `chat`, `search` finds a document for each, `writer` answers with a model, and `mail` sends the answers.
    private static Following follow() {
        var capture = new Capture();
        for (int n = 0; n < MANY; n++) capture.see("library", -5000 + n, "document_id", "doc-" + (5000 + n), "title", "title" + n % 3);
        for (int n = 0; n < MANY; n++) {
            double at = Handover.second(n);
            capture.see("chat", at, "question", Handover.id(n), "tenant", "tenant-a");
            capture.see("search", at + 1, "question", Handover.id(n), "document", "doc-" + (5000 + (n + 7) % MANY), "tenant", "tenant-a");
            capture.see("writer", at + 2, "question", Handover.id(n), "answer", "ans-" + (70_000 + n), "model", n == 33 ? "m-2" : "m-1", "prompt_version", "v" + n % 2);
            capture.see("mail", at + 3, "sent", "ans-" + (70_000 + n), "letter", "letter-" + (90_000 + n));
        }
        return capture.follow();
    }

    private static Lineage lineage(Following following, int record) {
        return new Lineages(following).of(record, () -> false);
    }

    private static int record(Following following, String system, int n) {
        int found = -1;
        int seen = 0;
        for (int record = 0; record < following.space().size(); record++) {
            if (following.space().systems().get(following.space().system(record)).equals(system) && seen++ == n) found = record;
        }
        return found;
    }

    private static List<String> told(Following following, List<Lineage.Link> links) {
        return links.stream().map(link -> link.distance() + " " + following.space().systems().get(following.space().system(link.record())) + " by " + link.viaField() + " = " + link.value()).toList();
    }

    @Test
    void leadsFromOutputBackToQuestionAndDocument() {
        var following = follow();
        var lineage = lineage(following, record(following, "mail", 33));
        assertEquals(List.of("1 writer by sent = ans-70033", "2 chat by question = " + Handover.id(33), "2 search by question = " + Handover.id(33), "3 library by document = doc-5040"),
                told(following, lineage.back()));
        assertFalse(lineage.cut());
    }

    @Test
    void leadsForwardToWhatARecordTouched() {
        var following = follow();
        var lineage = lineage(following, record(following, "library", 10));
        assertEquals(List.of("1 search by document_id = doc-5010", "2 writer by question = " + Handover.id(3), "3 mail by answer = ans-70003"), told(following, lineage.forward()));
        assertEquals(List.of(), lineage.back());
    }

    @Test
    void tellsWithWhatAnOutputWasMade() {
        var following = follow();
        var makings = lineage(following, record(following, "mail", 33)).makings().stream().map(m -> m.field() + " = " + m.value()).toList();
        assertTrue(makings.containsAll(List.of("model = m-2", "prompt_version = v1", "document = doc-5040")), makings::toString);
        assertFalse(makings.contains("model = m-1"), makings::toString);
    }

    @Test
    void leadsNowhereByWhatManyBear() {
        var following = follow();
        var lineage = lineage(following, record(following, "chat", 5));
        assertEquals(List.of("1 search by question = " + Handover.id(5), "1 writer by question = " + Handover.id(5), "2 mail by answer = ans-70005"), told(following, lineage.forward()));
    }
}
