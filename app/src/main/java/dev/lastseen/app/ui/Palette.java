package dev.lastseen.app.ui;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.ui.base.Action;
import dev.lastseen.app.ui.base.Actions;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Filter;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Fuzzy;
import dev.lastseen.app.ui.base.Shortcut;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.base.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the palette offers for what was typed: everything that can be done, boundaries and systems, the messages that an identifier names, and the search.
final class Palette {
    private static final int MOST = 40;
    private static final int LEAST_LETTERS = 2;
    private static final int MESSAGES = 8;

    private final Desk desk;
    private final Actions actions;

    Palette(Desk desk, Actions actions) {
        this.desk = desk;
        this.actions = actions;
    }

    /// One line of the palette.
    ///
    /// @param kind what it is: `Command`, `System`, `Message`, …
    /// @param keys shown at its end; may be empty
    record Entry(String title, String kind, String keys, Runnable run) {}

    /// What matches by its words, the best first; as it stands in the menu while nothing is typed.
    List<Entry> entries(String typed) {
        var all = Stream.concat(commands(), desk.session().work().stream().flatMap(work -> Stream.concat(boundaries(work), systems(work))));
        if (typed.isBlank()) return all.limit(MOST).toList();
        return all.map(entry -> new Scored(entry, Fuzzy.score(typed, entry.title())))
                .filter(scored -> scored.score() != Fuzzy.NONE)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST).map(Scored::entry).toList();
    }

    private record Scored(Entry entry, int score) {}

    private Stream<Entry> commands() {
        return actions.all().stream().filter(action -> action.enabled().getAsBoolean())
                .map(action -> new Entry(action.title(), action.group(), keys(action), action.run()));
    }

    private static String keys(Action action) {
        return action.keys().stream().limit(1).map(Shortcut::shown).collect(Collectors.joining());
    }

    private Stream<Entry> boundaries(Work work) {
        var following = work.following();
        return following.boundaries().stream().map(one -> {
            var hop = new Focus.Hop(following.systemName(one.from()), following.systemName(one.to()));
            return new Entry(Visible.of(hop.toString()), "Boundary", Quantity.count(one.flow().lost()) + " lost", () -> desk.session().show(focus -> focus.at(hop).on(ViewName.BOUNDARIES)));
        });
    }

    private Stream<Entry> systems(Work work) {
        return work.following().space().systems().stream().map(system -> new Entry(Visible.of(system), "System", "its records",
                () -> desk.session().show(focus -> focus.filtered(Filter.with(Filter.SYSTEM, system)).on(ViewName.RECORDS))));
    }

    /// What the text names in the evidence, and the search for it. Reads the analysis: to be called in the background.
    List<Entry> found(String typed, Work work) {
        var text = typed.strip();
        var entries = new ArrayList<Entry>();
        if (text.length() < LEAST_LETTERS) return entries;
        int[] messages = work.analysis().find(text);
        for (int i = 0; i < Math.min(MESSAGES, messages.length); i++) {
            int message = messages[i];
            entries.add(new Entry(Visible.of(work.following().name(message)), "Message", work.following().verdicts().outcome(message).word(),
                    () -> desk.session().show(focus -> focus.on(message).on(ViewName.JOURNEY))));
        }
        if (messages.length > MESSAGES) entries.add(new Entry("and " + Quantity.count(messages.length - MESSAGES) + " more messages that carry it", "Message", "", () -> {}));
        entries.add(new Entry("Search the records for “" + Visible.of(text) + "”", "Search", "",
                () -> desk.session().show(focus -> focus.filtered(Filter.with(Filter.TEXT, text)).on(ViewName.RECORDS))));
        return entries;
    }
}
