package dev.lastseen.model.reconcile;

import dev.lastseen.model.Outcome;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.segment.SourceRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which of the messages that did not arrive appear in a later capture. Each message that was not delivered is in exactly one list; all are in order of their last sighting.
///
/// A later sighting counts where it is news: at a system that had not seen the message and does not lie before the one that saw it last; or, of a message that was
/// dropped or stuck, at that very system, later. A message that an upstream system merely lists again is still missing.
///
/// @param recovered    they appear
/// @param stillMissing they were lost, and still are
/// @param undetermined they do not appear, but were never known to be lost: the evidence did not cover their time
/// @param ambiguous    they were lost, and what appears under their identifier may be another message that bears the same one
public record Backfill(List<Recovered> recovered, List<Integer> stillMissing, List<Integer> undetermined, List<Integer> ambiguous) {
    public Backfill {
        recovered = List.copyOf(recovered);
        stillMissing = List.copyOf(stillMissing);
        undetermined = List.copyOf(undetermined);
        ambiguous = List.copyOf(ambiguous);
    }

    /// A message that came.
    ///
    /// @param message    its number in the analysis of the case
    /// @param identifier as the later capture spells it
    /// @param place      the first record that shows it
    public record Recovered(int message, String identifier, Place place) {}

    /// A record of the later capture.
    ///
    /// @param source number of the source among the later ones
    /// @param record number of the record in its source
    public record Place(int source, int record) {}

    /// Compares the messages of a case with sources that were captured later; neither is changed.
    public static Backfill of(Following following, List<SourceRecords> later) {
        if (!following.follows()) return new Backfill(List.of(), List.of(), List.of(), List.of());
        var wanted = Wanted.of(following);
        var news = new News(following);
        Map<Integer, Recovered> found = new HashMap<>();
        for (int s = 0; s < later.size(); s++) {
            int source = s;
            new LaterCapture(later.get(s).segment(), wanted).sightings((message, identifier, record) -> {
                boolean isNews = !found.containsKey(message) && news.is(message, later.get(source).segment(), record);
                if (isNews) found.put(message, new Recovered(message, identifier, new Place(source, record)));
            });
        }
        return sort(following, found, wanted);
    }

    private static Backfill sort(Following following, Map<Integer, Recovered> found, Wanted wanted) {
        var backfill = new Backfill.Lists();
        for (int message : following.lost()) {
            Recovered recovered = found.get(message);
            if (recovered != null) backfill.recovered.add(recovered);
            else if (following.verdicts().outcome(message) == Outcome.UNDETERMINED) backfill.undetermined.add(message);
            else if (wanted.isAmbiguous(message)) backfill.ambiguous.add(message);
            else backfill.stillMissing.add(message);
        }
        return new Backfill(backfill.recovered, backfill.stillMissing, backfill.undetermined, backfill.ambiguous);
    }

    private static final class Lists {
        private final List<Recovered> recovered = new ArrayList<>();
        private final List<Integer> stillMissing = new ArrayList<>();
        private final List<Integer> undetermined = new ArrayList<>();
        private final List<Integer> ambiguous = new ArrayList<>();
    }
}
