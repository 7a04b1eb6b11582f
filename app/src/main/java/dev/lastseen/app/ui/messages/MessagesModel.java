package dev.lastseen.app.ui.messages;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Conditions;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.Lanes;
import dev.lastseen.app.ui.base.SessionState;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.explore.Filters;
import dev.lastseen.model.explore.MessageChoice;
import dev.lastseen.model.explore.MessageChoice.Loss;
import dev.lastseen.model.explore.MessageChoice.Wish;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.store.CaseProblem;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Which messages are on screen, computed in the background. Holds no control; belongs to the screen's thread.
final class MessagesModel {
    private final Background background;
    private final Consumer<MessagePage> changed;
    private Wanted wanted = Wanted.ALL;
    private @Nullable Work work;
    private @Nullable MessageChoice choice;
    private @Nullable MessagePage page;
    private String trouble = "";

    /// @param changed told of every new page
    MessagesModel(Background background, Consumer<MessagePage> changed) {
        this.background = background;
        this.changed = changed;
    }

    Optional<MessagePage> page() {
        return Optional.ofNullable(page);
    }

    /// Why the last choice could not be made; empty where it could.
    String trouble() {
        return trouble;
    }

    void show(SessionState state) {
        if (state.work().isEmpty()) return;
        var fresh = state.work().get();
        boolean other = work == null || work.analysis() != fresh.analysis();
        if (other) {
            wanted = wanted.lookingUpNothing();
            choice = new MessageChoice(fresh.following());
        }
        work = fresh;
        var now = wanted.at(filters(state.focus(), fresh), state.focus());
        if (other || !now.equals(wanted) || page == null) {
            wanted = now;
            choose();
        } else {
            changed.accept(page);
        }
    }

    private static Filters filters(Focus focus, Work work) {
        try {
            return Conditions.of(focus, work.state());
        } catch (IllegalArgumentException _) {
            return Filters.NONE; // an expression from an older session that cannot be read any more
        }
    }

    /// Chooses otherwise.
    void want(UnaryOperator<Wanted> change) {
        wanted = change.apply(wanted);
        choose();
    }

    void lookUp(String text) {
        var asked = work;
        if (asked == null) return;
        background.work("Looking up identifiers", job -> Lookup.of(text, asked.analysis(), job::isCancelled)).then(found -> {
            if (work != null && work.analysis() == asked.analysis()) want(now -> now.lookingUp(found));
        }).start();
    }

    private void choose() {
        var asked = work;
        var now = wanted;
        var from = choice;
        if (asked == null || from == null) return;
        background.quietly(_ -> page(asked, from, now)).then(fresh -> {
            if (!now.equals(wanted) || work == null || work.analysis() != asked.analysis()) return;
            trouble = "";
            page = fresh;
            changed.accept(fresh);
        }).failing(CaseProblem.class, problem -> {
            trouble = String.valueOf(problem.getMessage());
            page().ifPresent(changed);
        }).start();
    }

    private static MessagePage page(Work work, MessageChoice choice, Wanted wanted) {
        Analysis analysis = work.analysis();
        var records = wanted.filters().enabled().isEmpty() ? null : work.casework().sieve(analysis).passing(wanted.filters());
        var only = wanted.lookup().map(Lookup::messages).orElse(null);
        var loss = wanted.boundary().map(hop -> loss(hop, analysis.following())).orElse(Loss.ANY);
        int[] messages = choice.messages(new Wish(wanted.outcomes(), loss, records, only), wanted.sort(), wanted.descending());
        return new MessagePage(work, Lanes.of(analysis.following()), choice, messages, wanted);
    }

    /// A boundary that is not on the route any more chooses nothing.
    private static Loss loss(Focus.Hop hop, Following following) {
        int from = -2;
        int to = -2;
        for (int system : following.route().order()) {
            if (following.systemName(system).equals(hop.from())) from = system;
            if (following.systemName(system).equals(hop.to())) to = system;
        }
        return new Loss(from, to);
    }
}
