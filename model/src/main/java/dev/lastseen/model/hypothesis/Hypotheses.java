package dev.lastseen.model.hypothesis;

import dev.lastseen.model.store.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The claims that a case keeps, as settings of it. Each change is in the audit trail.
public final class Hypotheses {
    private static final String PREFIX = Settings.ASIDE + "hypothesis.";
    private static final String LAST = PREFIX + "last";
    private final Settings settings;

    public Hypotheses(Settings settings) {
        this.settings = settings;
    }

    /// All of them, in the order in which they were added.
    public List<Hypothesis> all() {
        var all = new ArrayList<Hypothesis>();
        settings.all().forEach((name, claim) -> {
            if (name.startsWith(PREFIX) && !name.equals(LAST)) all.add(new Hypothesis(Integer.parseInt(name.substring(PREFIX.length())), claim));
        });
        all.sort(Comparator.comparingInt(Hypothesis::number));
        return all;
    }

    /// Keeps a claim; one that is kept already is not kept twice.
    public Hypothesis add(String claim) {
        Optional<Hypothesis> known = all().stream().filter(h -> h.claim().equals(claim)).findFirst();
        if (known.isPresent()) return known.get();
        int number = settings.get(LAST).map(Integer::parseInt).orElse(0) + 1;
        settings.put(LAST, Integer.toString(number));
        settings.put(PREFIX + number, claim);
        return new Hypothesis(number, claim);
    }

    /// Forgets a claim; false where there is none of this number.
    public boolean remove(int number) {
        boolean known = settings.get(PREFIX + number).isPresent();
        settings.remove(PREFIX + number);
        return known;
    }
}
