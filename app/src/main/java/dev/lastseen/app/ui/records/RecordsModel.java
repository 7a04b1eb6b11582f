package dev.lastseen.app.ui.records;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Conditions;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.explore.Condition;
import dev.lastseen.model.explore.Filters;
import dev.lastseen.model.explore.Rows;
import dev.lastseen.model.explore.Sieve;
import dev.lastseen.model.search.Query;
import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.CaseProblem;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the log shows, computed in the background from what the session says. Holds no control; belongs to the screen's thread.
final class RecordsModel {
    private static final String COLUMNS = "records.columns";

    private final Background background;
    private final Consumer<Page> changed;
    private @Nullable Page page;
    private @Nullable Wanted wanted;
    private OptionalInt followedMessage = OptionalInt.empty();
    private Focus focus = Focus.START;
    private @Nullable Runnable waiting;
    private int looking;
    private String trouble = "";

    /// @param changed told of every new page
    RecordsModel(Background background, Consumer<Page> changed) {
        this.background = background;
        this.changed = changed;
    }

    /// What the rows depend on.
    private record Wanted(CaseState state, Filters filters) {
        boolean isSame(@Nullable Wanted other) {
            return other != null && other.state().analysis() == state.analysis() && other.filters().equals(filters);
        }
    }

    /// The page on screen; empty before the first.
    Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    /// Why the last search or filter could not be carried out, as one sentence; empty where it could.
    String trouble() {
        return trouble;
    }

    void show(SessionState state) {
        if (state.work().isEmpty()) return;
        var work = state.work().get();
        focus = state.focus();
        var fresh = new Wanted(work.state(), filters(state.focus(), work));
        if (!fresh.isSame(wanted)) {
            wanted = fresh;
            rows(work, fresh);
        } else if (page != null) {
            if (page.work().state().version() != work.state().version()) put(page.with(work).marked(marks(work)));
            follow();
        }
    }

    private static Filters filters(Focus focus, Work work) {
        try {
            return Conditions.of(focus, work.state());
        } catch (IllegalArgumentException _) {
            return Filters.NONE; // an expression from an older session that cannot be read any more
        }
    }

    private void rows(Work work, Wanted fresh) {
        background.<Rows>quietly(_ -> sieve(work).rows(fresh.filters())).then(rows -> {
            if (!fresh.isSame(wanted)) return;
            trouble = "";
            boolean same = page != null && page.work().analysis() == work.analysis();
            Page base = same && page != null ? page.with(work).with(rows) : Page.of(work, work.analysis().explorer(), rows).showing(kept(work));
            followedMessage = same ? followedMessage : OptionalInt.empty();
            put(base.marked(marks(work)));
            follow();
        }).failing(CaseProblem.class, this::fail).start();
    }

    private void fail(Throwable problem) {
        trouble = String.valueOf(problem.getMessage());
        page().ifPresent(changed);
    }

    private static Sieve sieve(Work work) {
        return work.casework().sieve(work.analysis());
    }

    private static BitSet marks(Work work) {
        var marks = new BitSet();
        work.state().annotations().stream().filter(one -> one.kind() == Annotation.Kind.MARK)
                .forEach(one -> work.state().record(one.place()).ifPresent(marks::set));
        return marks;
    }

    private void put(Page fresh) {
        page = fresh;
        changed.accept(fresh);
    }

    /// Shows which records are about the message in focus.
    private void follow() {
        if (page != null && !focus.message().equals(followedMessage)) {
            followedMessage = focus.message();
            if (focus.message().isEmpty()) put(page.following(new BitSet()));
            else follow(new Condition.Shows(focus.message().getAsInt(), ""));
        }
        goOn();
    }

    /// Follows whatever meets the condition: `o` and `O` step through it.
    void follow(Condition condition) {
        looking++;
        meeting(condition, found -> page().ifPresent(shown -> put(shown.following(found))), () -> {
            looking--;
            goOn();
        });
    }

    /// Does `step` as soon as it is known which records are about what is followed: a key may come before they are found, and must not find nothing then.
    void whenFollowed(Runnable step) {
        waiting = step;
        goOn();
    }

    private void goOn() {
        var step = waiting;
        if (step == null || page == null || looking > 0) return;
        waiting = null;
        step.run();
    }

    void search(Query query) {
        meeting(new Condition.Text(query), found -> page().ifPresent(shown -> put(shown.found(query, found))));
    }

    void unsearch() {
        page().ifPresent(shown -> put(shown.unsearched()));
    }

    /// Finds the records that meet a condition, in the background.
    void meeting(Condition condition, Consumer<BitSet> found) {
        meeting(condition, found, () -> {});
    }

    private void meeting(Condition condition, Consumer<BitSet> found, Runnable end) {
        page().ifPresentOrElse(shown -> background.<BitSet>quietly(_ -> sieve(shown.work()).meeting(condition)).then(set -> {
            if (page == null || page.work().analysis() != shown.work().analysis()) return;
            trouble = "";
            found.accept(set);
        }).failing(CaseProblem.class, this::fail).lastly(end).start(), end);
    }

    /// Shows these fields as columns, and keeps that with the case.
    void columns(List<String> fields) {
        page().ifPresent(shown -> {
            put(shown.showing(fields));
            background.quietly(_ -> {
                shown.work().casework().keep(COLUMNS, String.join("\n", fields));
                return true;
            }).start();
        });
    }

    private static List<String> kept(Work work) {
        return work.casework().kept(COLUMNS).filter(text -> !text.isEmpty()).map(text -> List.of(text.split("\n", -1))).orElse(List.of());
    }
}
