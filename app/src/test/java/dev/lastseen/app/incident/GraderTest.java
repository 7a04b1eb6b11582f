package dev.lastseen.app.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraderTest {
    private static final Evidence EVIDENCE =
            new Evidence(Map.of("a.log", "10:00 came in id=m-1\n10:01 came in id=m-2\n".getBytes(StandardCharsets.UTF_8)));
    private static final String TRUTH = """
            {"scenario": "lost-messages", "systems": ["a", "b"], "route": [["a", "b"]], "records": {"a.log": 2},
             "messages": {"total": 2, "outcomes": {"m-2": {"outcome": "vanished", "lastSeen": "a", "missingFrom": "b"}}},
             "findings": [{"check": "clock-offset", "system": "b", "seconds": 3600}],
             "contrast": [{"from": "a", "to": "b", "attributes": ["size"]}]}""";
    private static final String RIGHT = """
            {"sources": [{"file": "a.log", "records": 2}], "systems": ["b", "a"], "route": [["a", "b"]],
             "messages": {"total": 2, "delivered": 1, "vanished": 1, "dropped": 0, "stuck": 0, "undetermined": 0},
             "boundaries": [{"from": "a", "to": "b", "seen": 2, "arrived": 1, "vanished": 1}],
             "lost": [{"message": "m-2", "outcome": "vanished", "lastSeen": "a", "missingFrom": "b",
                       "evidence": [{"file": "a.log", "line": 2}]}],
             "findings": [{"check": "clock-offset", "severity": "warning", "system": "b", "seconds": 3590}],
             "contrast": [{"from": "a", "to": "b", "attribute": "size > 7"}]}""";

    @Test
    void findsNoFaultInTheTruth() throws JsonProcessingException {
        assertEquals(List.of(), Grader.faults(json(TRUTH), json(RIGHT), EVIDENCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "records": 2                    | "records": 3
            "systems": ["b", "a"]           | "systems": ["b", "a", "c"]
            "route": [["a", "b"]]           | "route": [["b", "a"]]
            "total": 2, "delivered": 1      | "total": 3, "delivered": 2
            "delivered": 1, "vanished": 1   | "delivered": 0, "vanished": 2
            "seen": 2                       | "seen": 3
            "missingFrom": "b"              | "missingFrom": null
            "line": 2                       | "line": 3
            "severity": "warning"           | "severity": "info"
            "attribute": "size > 7"         | "attribute": "colour"
            """)
    void findsEveryFault(String right, String wrong) throws JsonProcessingException {
        var faults = Grader.faults(json(TRUTH), json(RIGHT.replace(right, wrong)), EVIDENCE);
        assertNotEquals(List.of(), faults);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
