package dev.lastseen.app.ui.contrast;

import dev.lastseen.model.follow.Following;
import dev.lastseen.model.hypothesis.ClaimJudge;
import dev.lastseen.model.hypothesis.ClaimParser;
import dev.lastseen.model.hypothesis.Completion;
import java.util.BitSet;
import java.util.List;

/// Sets of messages said in the words of claims, such as `lost at gateway → worker and channel = email`. Belongs into the background, one thread at a time.
final class WordedSets {
    private final Following following;
    private final ClaimJudge judge;

    WordedSets(Following following) {
        this.following = following;
        judge = new ClaimJudge(following);
    }

    List<Completion> completions(String text, int caret) {
        return ClaimParser.setCompletions(text, caret, judge.vocabulary());
    }

    /// The messages of a set, and all others but those of which the evidence cannot tell.
    ///
    /// @throws dev.lastseen.model.hypothesis.ClaimProblem where the words cannot be read
    List<MessageSet> pair(String words) {
        var selected = judge.select(ClaimParser.set(words, judge.vocabulary()));
        var others = new BitSet(following.total());
        others.set(0, following.total());
        others.andNot(selected.messages());
        others.andNot(selected.unknown());
        int system = bestSeen(selected.messages());
        return List.of(new MessageSet(words, "chosen", system, selected.messages()), new MessageSet("all others", "others", system, others));
    }

    /// The first system of the route that saw most of them.
    private int bestSeen(BitSet messages) {
        int best = 0;
        long most = -1;
        for (int system : following.route().order()) {
            long seen = messages.stream().filter(message -> following.presence().seen(message, system)).count();
            if (seen > most) {
                most = seen;
                best = system;
            }
        }
        return best;
    }
}
