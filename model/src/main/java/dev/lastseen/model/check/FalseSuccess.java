package dev.lastseen.model.check;

import dev.lastseen.model.Level;
import dev.lastseen.model.check.scene.Sample;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.check.scene.ValueKey;
import dev.lastseen.model.check.scene.Values;
import dev.lastseen.model.check.scene.Which;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Told as a success though a field says otherwise: an end that is not final, an error beside a good status, `ok` that is false, an empty body. What counts is the last word
/// of a message at a system: a call that was repeated and then succeeded is no false success.
///
/// What most messages say is a convention, whatever it says: hence the bounds on the share that may betray. They are shares of the messages, so they need no rhythm.
final class FalseSuccess implements Check {
    private static final double MOST_ERRORS = 0.5;
    private static final double MOST_EMPTY = 0.1;
    private static final int LEAST_MESSAGES = 20;
    private static final int OK_FROM = 200;
    private static final int OK_TO = 299;
    /// Statuses of answers that have no body.
    private static final Set<String> NO_CONTENT = Set.of("204", "205");

    private final FieldNames names = new FieldNames();

    @Override
    public String id() {
        return "false-success";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (int system : scene.systems()) {
            if (scene.seen(system) < LEAST_MESSAGES) continue;
            Sample sample = scene.sample(system);
            for (String field : sample.fields()) kind(field).flatMap(kind -> find(kind, field, system, scene)).ifPresent(findings::add);
        }
        return findings;
    }

    private enum Kind { END_REASON, ERROR, OK, BODY }

    private Optional<Kind> kind(String field) {
        if (names.is("end-reason", field)) return Optional.of(Kind.END_REASON);
        if (names.is("error", field)) return Optional.of(Kind.ERROR);
        if (names.is("ok", field)) return Optional.of(Kind.OK);
        return names.is("body", field) && !field.contains("req") ? Optional.of(Kind.BODY) : Optional.empty();
    }

    private Optional<Finding> find(Kind kind, String field, int system, Scene scene) {
        Values values = scene.values(system, field, Which.LAST);
        Map<Long, Integer> counts = new HashMap<>();
        int present = 0;
        for (int m = 0; m < values.messages(); m++) {
            if (!values.has(m)) continue;
            present++;
            counts.merge(values.key(m), 1, Integer::sum);
        }
        int seen = scene.seen(system);
        // an error is a field that only a failure has, and an empty body may be the only one that is told apart from a text
        int base = kind == Kind.ERROR || kind == Kind.BODY ? seen : present;
        if (base < LEAST_MESSAGES) return Optional.empty();
        int majority = base / 2;
        var told = new TreeMap<String, Integer>();
        var messages = new ArrayList<Integer>();
        for (int m = 0; m < values.messages(); m++) {
            if (!values.has(m)) continue;
            int record = values.record(m);
            boolean common = counts.getOrDefault(values.key(m), 0) > majority;
            if (!betrays(kind, values.key(m), common, scene.text(record, field)) || !toldAsSuccess(m, record, system, scene) || isExcused(kind, m, record, system, scene)) continue;
            messages.add(m);
            told.merge(kind == Kind.BODY ? "empty" : scene.text(record, field), 1, Integer::sum);
        }
        double most = kind == Kind.BODY ? MOST_EMPTY : MOST_ERRORS;
        return messages.isEmpty() || messages.size() > most * base ? Optional.empty() : Optional.of(tell(new Betrayal(field, messages, told, base), system, values, scene));
    }

    private boolean betrays(Kind kind, long key, boolean common, String text) {
        return switch (kind) {
            case END_REASON -> !ValueKey.isMissing(key) && (names.means("not-final", text) || !names.means("final", text) && !common);
            case ERROR -> !ValueKey.isMissing(key) && key != ValueKey.FALSE && !names.means("no-error", text) && !common;
            case OK -> key == ValueKey.FALSE;
            case BODY -> key == ValueKey.EMPTY || key == ValueKey.NULL;
        };
    }

    /// True where the message's record is no complaint, its status is good, and nothing at this system calls it an error; a message that is lost here is no success anyway.
    private boolean toldAsSuccess(int message, int record, int system, Scene scene) {
        if (Losses.isLost(message, scene) && scene.verdicts().lastSeen(message) == system) return false;
        boolean[] complains = {scene.level(record).compareTo(Level.WARN) >= 0 || !isGood(record, system, scene)};
        scene.records(message, system, other -> complains[0] |= scene.level(other).compareTo(Level.ERROR) >= 0);
        return !complains[0];
    }

    /// True where an error was not the end of it, and where an answer is empty as it should be: there is nothing to say, or it is a call of a tool.
    private boolean isExcused(Kind kind, int message, int record, int system, Scene scene) {
        if (kind == Kind.ERROR) return scene.record(message, system, Which.LAST) != record;
        if (kind != Kind.BODY) return false;
        for (String field : scene.sample(system).fields()) {
            String text = scene.text(record, field);
            if (names.is("status", field) && NO_CONTENT.contains(text) || names.is("end-reason", field) && names.means("tool", text)) return true;
        }
        return false;
    }

    private boolean isGood(int record, int system, Scene scene) {
        for (String field : scene.sample(system).fields()) {
            if (!names.is("status", field)) continue;
            String status = scene.text(record, field);
            if (status.length() == 3 && status.chars().allMatch(Character::isDigit)) return Integer.parseInt(status) >= OK_FROM && Integer.parseInt(status) <= OK_TO;
        }
        return true;
    }

    private record Betrayal(String field, List<Integer> messages, Map<String, Integer> told, int present) {}

    private Finding tell(Betrayal found, int system, Values values, Scene scene) {
        String what = String.join(", ", found.told().entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(3)
                .map(e -> "%s (%s)".formatted(Spell.quoted(e.getKey()), Spell.count(e.getValue()))).toList());
        String text = "%s of %s at %s are told as successes though %s says %s".formatted(Spell.count(found.messages().size()), Spell.messages(found.present()), scene.name(system), found.field(), what);
        var draft = new Draft(scene.space(), scene.name(system))
                .field(found.field())
                .messages(found.messages())
                .assumed("%s tells how it ended, and these values are not what a whole answer ends with.".formatted(found.field()))
                .refuted("The answers themselves: whole, in spite of what the field says.")
                .next("Read the answers of some of these messages, and let %s fail or repeat on such a value.".formatted(scene.name(system)));
        for (int message : found.messages()) draft.cite(values.record(message));
        return draft.tell(id(), Severity.WARNING, text);
    }
}
