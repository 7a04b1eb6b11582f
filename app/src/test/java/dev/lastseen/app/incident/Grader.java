package dev.lastseen.app.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compares what `investigate --json` told with the truth of an incident.
final class Grader {
    private static final List<String> OUTCOMES = List.of("delivered", "vanished", "dropped", "stuck", "undetermined");

    private final JsonNode truth;
    private final JsonNode told;
    private final Evidence evidence;
    private final List<String> faults = new ArrayList<>();

    private Grader(JsonNode truth, JsonNode told, Evidence evidence) {
        this.truth = truth;
        this.told = told;
        this.evidence = evidence;
    }

    /// All that is wrong, in words; nothing where the answer is fully right.
    static List<String> faults(JsonNode truth, JsonNode told, Evidence evidence) {
        var grader = new Grader(truth, told, evidence);
        grader.records();
        grader.route();
        grader.losses();
        grader.sums();
        grader.citations();
        grader.findings();
        grader.contrasts();
        return grader.faults;
    }

    private void records() {
        var counts = new TreeMap<String, JsonNode>();
        told.path("sources").forEach(source -> counts.put(source.path("file").asText(), source.path("records")));
        truth.path("records").properties().forEach(file -> {
            var count = counts.get(file.getKey());
            if (!file.getValue().equals(count)) faults.add("records of " + file.getKey() + ": " + count + " instead of " + file.getValue());
        });
    }

    private void route() {
        if (!truth.path("systems").isEmpty()) same("systems", lines(truth.path("systems")), lines(told.path("systems")));
        same("route", lines(truth.path("route")), lines(told.path("route")));
    }

    private void losses() {
        var wanted = new TreeSet<String>();
        truth.path("messages").path("outcomes").properties().forEach(loss -> wanted.add(loss(loss.getKey(), loss.getValue())));
        var got = new TreeSet<String>();
        told.path("lost").forEach(loss -> got.add(loss(loss.path("message").asText(), loss)));
        same("lost", wanted, got);
    }

    private static String loss(String message, JsonNode loss) {
        var missing = loss.path("missingFrom");
        return message + " " + loss.path("outcome").asText() + " after " + loss.path("lastSeen").asText()
                + (missing.isTextual() ? " missing from " + missing.asText() : "");
    }

    private void sums() {
        var messages = told.path("messages");
        int total = messages.path("total").asInt();
        if (total != truth.path("messages").path("total").asInt()) faults.add("total is " + total);
        if (total != OUTCOMES.stream().mapToInt(outcome -> messages.path(outcome).asInt()).sum()) faults.add("outcomes do not add up");
        if (total - messages.path("delivered").asInt() != told.path("lost").size()) faults.add("lost is not total less delivered");
        for (var hop : told.path("boundaries")) {
            int ends = hop.path("arrived").asInt() + OUTCOMES.stream().skip(1).mapToInt(outcome -> hop.path(outcome).asInt()).sum();
            if (hop.path("seen").asInt() != ends) faults.add("hop does not add up: " + hop);
        }
    }

    private void citations() {
        boolean aliased = truth.path("scenario").asText().equals("aliased-ids");
        for (var loss : told.path("lost")) {
            var first = loss.path("evidence").path(0);
            var message = aliased ? "" : loss.path("message").asText();
            if (!evidence.names(first.path("file").asText(), first.path("line").asInt(), message)) faults.add("no proof: " + loss);
        }
    }

    private void findings() {
        var expected = new HashSet<String>();
        for (var wanted : truth.path("findings")) {
            expected.add(wanted.path("check").asText());
            if (loud().stream().noneMatch(finding -> fits(wanted, finding))) faults.add("not found: " + wanted);
        }
        boolean healthy = truth.path("scenario").asText().equals("healthy");
        var alarms = loud().stream().filter(finding -> !expected.contains(finding.path("check").asText())).toList();
        if (healthy && !alarms.isEmpty()) faults.add("false alarms: " + alarms);
    }

    private List<JsonNode> loud() {
        var loud = new ArrayList<JsonNode>();
        told.path("findings").forEach(finding -> {
            if (!finding.path("severity").asText().equals("info")) loud.add(finding);
        });
        return loud;
    }

    private static boolean fits(JsonNode wanted, JsonNode finding) {
        return wanted.path("check").equals(finding.path("check"))
                && wanted.path("system").equals(finding.path("system"))
                && (!wanted.has("messages") || messages(wanted).equals(messages(finding)))
                && (!wanted.has("field") || wanted.path("field").equals(finding.path("field")))
                && (!wanted.has("seconds") || Math.abs(wanted.path("seconds").asDouble() - finding.path("seconds").asDouble()) < 30);
    }

    private static Set<String> messages(JsonNode finding) {
        var messages = new TreeSet<String>();
        finding.path("messages").forEach(message -> messages.add(message.asText()));
        return messages;
    }

    private void contrasts() {
        for (var wanted : truth.path("contrast")) {
            var top = new ArrayList<String>();
            told.path("contrast").forEach(told -> {
                if (told.path("from").equals(wanted.path("from")) && told.path("to").equals(wanted.path("to"))) top.add(told.path("attribute").asText());
            });
            var found = top.stream().limit(3).anyMatch(attribute -> attribute.contains(wanted.path("attributes").path(0).asText()));
            if (!found) faults.add("contrast " + wanted + " is not among the first of " + top);
        }
    }

    private static Set<String> lines(JsonNode array) {
        var lines = new TreeSet<String>();
        array.forEach(line -> lines.add(line.toString()));
        return lines;
    }

    private void same(String what, Set<String> wanted, Set<String> got) {
        wanted.stream().filter(one -> !got.contains(one)).limit(3).forEach(one -> faults.add(what + ": not told: " + one));
        got.stream().filter(one -> !wanted.contains(one)).limit(3).forEach(one -> faults.add(what + ": wrongly told: " + one));
    }
}
