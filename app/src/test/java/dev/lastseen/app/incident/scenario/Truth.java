package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a careful analyst can conclude from the evidence of an incident, and what must not be concluded.
public final class Truth {
    private final Kind kind;
    private final String story;
    private List<String> systems = List.of();
    private List<List<String>> route = List.of();
    private int total;
    private final Map<String, Loss> losses = new LinkedHashMap<>();
    private final List<Map<String, Object>> findings = new ArrayList<>();
    private final List<Map<String, Object>> contrasts = new ArrayList<>();
    private final Map<String, Object> records = new TreeMap<>();

    /// What a grader has to know about an incident beside its numbers.
    public enum Kind {
        /// Losses are cited by lines that name the message.
        PLAIN("lost-messages"),
        /// Lines may know the message by another identifier.
        ALIASED("aliased-ids"),
        /// Nothing at all may be told as a loss or a warning.
        HEALTHY("healthy");

        private final String scenario;

        Kind(String scenario) {
            this.scenario = scenario;
        }
    }

    Truth(Kind kind, String story) {
        this.kind = kind;
        this.story = story;
    }

    /// The route as `A>B>C, B>D`. Its systems become the expected systems.
    void route(String hops) {
        route = Arrays.stream(hops.split(", *")).flatMap(path -> hops(List.of(path.split(">")))).toList();
        systems = route.stream().flatMap(List::stream).distinct().toList();
    }

    private static Stream<List<String>> hops(List<String> path) {
        return IntStream.range(1, path.size()).mapToObj(i -> path.subList(i - 1, i + 1));
    }

    /// Leaves open which systems messages pass through, where both answers can be defended.
    void systemsAreOpen() {
        systems = List.of();
    }

    void delivered() {
        total++;
    }

    void lost(String message, Loss loss) {
        total++;
        losses.put(message, loss);
    }

    /// What became of a message that was counted as delivered.
    void notDelivered(String message, Loss loss) {
        losses.put(message, loss);
    }

    /// A check must tell this, as at least a warning. More names and values follow as in the command's JSON.
    void finding(String check, String system, Object... more) {
        var finding = Fields.of("check", check, "system", system);
        finding.putAll(Fields.of(more));
        findings.add(finding);
    }

    /// One of these attributes must be among the first three that set the lost of this hop apart.
    void contrast(String from, String to, String... attributes) {
        contrasts.add(Fields.of("from", from, "to", to, "attributes", List.of(attributes)));
    }

    void records(String file, int count) {
        records.put(file, count);
    }

    public int total() {
        return total;
    }

    /// The messages that were not delivered, by the spelling of the system that saw them first.
    public Map<String, Loss> losses() {
        return Map.copyOf(losses);
    }

    /// The truth as JSON, in the form that the graders read.
    public String json() {
        var outcomes = Fields.of();
        losses.forEach((message, loss) -> outcomes.put(message, Fields.of("outcome", loss.outcome(), "lastSeen",
                loss.lastSeen(), "missingFrom", loss.missingFrom() == null ? Json.NULL : loss.missingFrom())));
        return Json.pretty(Fields.of("scenario", kind.scenario, "story", story, "systems", systems, "route", route,
                "messages", Fields.of("total", total, "outcomes", outcomes), "findings", findings,
                "contrast", contrasts, "records", records)) + "\n";
    }
}
