package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.declared.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Actions inside a declared window. What counts is what happens at the end of the route: a plan upstream is no action yet.
final class ForbiddenWindow implements Check {
    @Override
    public String id() {
        return "forbidden-window";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        if (scene.declared().windows().all().isEmpty()) return findings;
        for (int system : scene.systems()) {
            if (scene.route().isTerminal(system)) findings.addAll(at(system, scene));
        }
        return findings;
    }

    /// One finding a system, whatever the number of windows.
    private List<Finding> at(int system, Scene scene) {
        Map<Integer, Integer> records = new LinkedHashMap<>();
        Map<Window, Integer> windows = new LinkedHashMap<>();
        for (int m = 0; m < scene.total(); m++) {
            int message = m;
            scene.records(m, system, record -> scene.declared().windows().at(scene.clocks().time(record)).ifPresent(window -> {
                if (records.putIfAbsent(message, record) == null) windows.merge(window, 1, Integer::sum);
            }));
        }
        if (records.isEmpty()) return List.of();
        String names = String.join(", ", windows.entrySet().stream().map(w -> "%s from %s (%s)".formatted(w.getKey().name().isEmpty() ? "window" : Spell.quoted(w.getKey().name()),
                Spell.time(w.getKey().start()), Spell.count(w.getValue()))).toList());
        var draft = new Draft(scene.space(), scene.name(system))
                .messages(records.keySet())
                .assumed("The record at %s is written when the action happens, its clock is right, and the first and last moment of a window belong to it.".formatted(scene.name(system)))
                .refuted("An exception that was granted for these, or a window that was moved.")
                .next("Ask who let %s act then: nothing stopped it, and nothing failed.".formatted(scene.name(system)));
        records.values().forEach(draft::cite);
        return List.of(draft.tell(id(), Severity.CRITICAL, "%s acted on %s inside declared windows: %s".formatted(scene.name(system), Spell.messages(records.size()), names)));
    }
}
