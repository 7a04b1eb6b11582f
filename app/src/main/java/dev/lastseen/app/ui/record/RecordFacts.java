package dev.lastseen.app.ui.record;

import dev.lastseen.app.casework.Analysis.Citation;
import dev.lastseen.app.ui.base.Work;
import dev.lastseen.model.Source;
import dev.lastseen.model.explore.RecordDetails;
import dev.lastseen.model.store.CaseProblem;
import dev.lastseen.model.store.CaseSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All that the panel says of a record, gathered off the screen's thread.
///
/// @param raw         its raw text; empty where the evidence cannot be read
/// @param trouble     why it cannot; else empty
/// @param identifiers of the messages that it shows
/// @param messages    number of those messages; above [#MOST_MESSAGES] the identifiers of none are told
record RecordFacts(RecordDetails details, Source source, Citation citation, String system, String level, String raw, String trouble, List<Identifier> identifiers, int messages) {
    static final int MOST_MESSAGES = 3;
    private static final int LONGEST = 1 << 16;

    /// An identifier of a message that the record shows.
    ///
    /// @param message  number of the message
    /// @param followed true for the value that is followed itself
    /// @param proof    the record that joins it
    record Identifier(int message, String kind, String value, boolean followed, int proof, Citation place) {}

    RecordFacts {
        identifiers = List.copyOf(identifiers);
    }

    static RecordFacts of(Work work, int record) {
        var analysis = work.analysis();
        var explorer = analysis.explorer();
        var details = RecordDetails.of(explorer, record);
        CaseSource entry = work.state().sources().get(details.place().source());
        int[] messages = work.following().messagesOf(record);
        var identifiers = messages.length > MOST_MESSAGES ? List.<Identifier>of() : identifiers(work, messages);
        var level = explorer.level(record);
        try {
            var raw = work.casework().evidence().text(entry, explorer.space().local(record));
            return new RecordFacts(details, entry.source(), analysis.citation(record), explorer.system(record), level.name(),
                    raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw, "", identifiers, messages.length);
        } catch (CaseProblem e) {
            return new RecordFacts(details, entry.source(), analysis.citation(record), explorer.system(record), level.name(), "", String.valueOf(e.getMessage()),
                    identifiers, messages.length);
        }
    }

    private static List<Identifier> identifiers(Work work, int[] messages) {
        var all = new ArrayList<Identifier>();
        Arrays.stream(messages).forEach(message -> {
            boolean first = true;
            for (var one : work.following().identifiers(message)) {
                all.add(new Identifier(message, one.kind(), one.value(), first, one.proof(), work.analysis().citation(one.proof())));
                first = false;
            }
        });
        return all;
    }
}
