package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.follow.RecordSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An observed outcome against a set of replays of the same case: k of n, with its bounds. A failure that does not come again is not refuted: it has a rate.
final class OutcomeRate implements Check {
    private static final int LEAST_REPLAYS = 20;
    private static final double FEW = 0.1;
    private static final int MOST_OBSERVED = 1_000;
    private static final double HALF = 0.5;
    private static final int MOST_VALUES = 10;

    private final FieldNames names = new FieldNames();

    @Override
    public String id() {
        return "outcome-rate";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        RecordSpace space = scene.space();
        Set<Integer> onRoute = IntStream.of(scene.systems()).mapToObj(scene.presence()::system).collect(Collectors.toSet());
        List<Replays> sides = new ArrayList<>();
        for (int s = 0; s < space.systemCount(); s++) {
            if (!onRoute.contains(s)) sides.add(new Replays(s, space));
        }
        var findings = new ArrayList<Finding>();
        for (Replays few : sides) {
            for (Replays many : sides) {
                boolean apt = many.size() >= LEAST_REPLAYS && few.size() <= FEW * many.size() && few.size() <= MOST_OBSERVED;
                if (apt) findings.addAll(compare(few, many, scene));
            }
        }
        return findings;
    }

    private List<Finding> compare(Replays few, Replays many, Scene scene) {
        Set<String> shared = new TreeSet<>(few.fields());
        shared.retainAll(many.fields());
        var findings = new ArrayList<Finding>();
        for (String key : shared) {
            boolean same = names.is("replay", key) || many.isConstant(key) && many.speakOfReplays();
            if (!same || names.is("outcome", key)) continue;
            for (String outcome : shared) {
                if (outcome.equals(key) || names.is("replay", outcome) || FieldNames.isOwnWords(outcome) || many.distinct(outcome) > MOST_VALUES) continue;
                find(new Question(few, many, key, outcome), scene).ifPresent(findings::add);
            }
            if (!findings.isEmpty()) return findings;
        }
        return findings;
    }

    private record Question(Replays few, Replays many, String key, String outcome) {}

    /// Each outcome that was observed, by how rarely it comes again; the rarest is told.
    private Optional<Finding> find(Question question, Scene scene) {
        Finding rarest = null;
        double least = 2;
        for (int record : question.few().records()) {
            String value = question.few().text(record, question.outcome());
            List<Integer> replays = question.many().with(question.key(), question.few().text(record, question.key()));
            if (value.isEmpty() || replays.size() < LEAST_REPLAYS) continue;
            int hits = (int) replays.stream().filter(r -> question.many().text(r, question.outcome()).equals(value)).count();
            double rate = (double) hits / replays.size();
            if (rate >= least || rate >= HALF && !names.is("outcome", question.outcome())) continue;
            least = rate;
            rarest = tell(question, record, replays, hits, scene);
        }
        return Optional.ofNullable(rarest);
    }

    private Finding tell(Question question, int record, List<Integer> replays, int hits, Scene scene) {
        int n = replays.size();
        double[] both = Chance.bounds(hits, n);
        String bounds = hits == 0 ? "at most " + Spell.percent(Chance.mostShare(0, n)) : hits == n ? "at least " + Spell.percent(Chance.leastShare(n, n))
                : Spell.percent(both[0]) + " to " + Spell.percent(both[1]);
        String value = Spell.quoted(question.few().text(record, question.outcome()));
        String text = "%s = %s, seen at %s, came again in %s of %s replays at %s: its rate is %s (95 %%)".formatted(question.outcome(), value, question.few().name(), Spell.count(hits),
                Spell.count(n), question.many().name(), bounds);
        var draft = new Draft(scene.space(), question.many().name())
                .from(question.few().name())
                .field(question.outcome())
                .assumed("The replays ran under the conditions of the observed case: the same %s, version and settings.".formatted(question.key()))
                .refuted("One difference in conditions that makes it come again.")
                .next(hits == 0 ? "To have seen a failure of 1 %% at least once with 95 %% certainty, 299 replays are needed; else look for what the replays hold fixed.".formatted()
                        : "Report the rate with its bounds, not a reproducer.")
                .cite(record);
        replays.stream().filter(r -> hits == 0 || question.many().text(r, question.outcome()).equals(question.few().text(record, question.outcome()))).limit(3).forEach(draft::cite);
        return draft.tell(id(), (double) hits / n < HALF ? Severity.WARNING : Severity.INFO, text);
    }
}
