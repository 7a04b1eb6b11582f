package dev.lastseen.app.ui.base;

import dev.lastseen.app.casework.CaseState;
import dev.lastseen.model.store.Annotation.Place;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/// A focus as text that is kept with its case. Messages are named and records placed by their bytes, so the text outlives a new analysis; what a later analysis
/// does not know is left out.
public final class FocusText {
    private static final int NOTHING = -1;

    private FocusText() {}

    /// The text of a focus.
    public static String of(Focus focus, CaseState state) {
        var following = state.analysis().following();
        var all = new Properties();
        all.setProperty("view", focus.view().name());
        focus.range().ifPresent(range -> {
            all.setProperty("from", Long.toString(range.from()));
            all.setProperty("to", Long.toString(range.to()));
        });
        focus.boundary().ifPresent(hop -> {
            all.setProperty("hop.from", hop.from());
            all.setProperty("hop.to", hop.to());
        });
        focus.message().ifPresent(message -> all.setProperty("message", following.name(message)));
        focus.record().ifPresent(record -> {
            var place = state.place(record);
            all.setProperty("record", place.decodedSha256() + "@" + place.offset());
        });
        putFilters(focus.filters(), all);
        return text(all);
    }

    private static void putFilters(List<Filter> filters, Properties all) {
        for (int i = 0; i < filters.size(); i++) {
            var filter = filters.get(i);
            all.setProperty("filter." + i + ".field", filter.field());
            all.setProperty("filter." + i + ".value", filter.value());
            all.setProperty("filter." + i + ".sense", (filter.excluded() ? "out" : "for") + (filter.on() ? "" : " off"));
        }
    }

    private static String text(Properties all) {
        var text = new StringWriter();
        try {
            all.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The focus that the text stands for; the start where it cannot be read.
    public static Focus focus(String text, CaseState state) {
        var all = new Properties();
        try {
            all.load(new StringReader(text));
            return focus(all, state);
        } catch (IOException | IllegalArgumentException _) {
            return Focus.START; // written by another version: nothing is lost by beginning where every case begins
        }
    }

    private static Focus focus(Properties all, CaseState state) {
        var view = ViewName.of(all.getProperty("view", "")).orElse(ViewName.BOUNDARIES);
        int message = message(all, state);
        int record = record(all, state);
        return new Focus(view, range(all), boundary(all), message == NOTHING ? OptionalInt.empty() : OptionalInt.of(message),
                record == NOTHING ? OptionalInt.empty() : OptionalInt.of(record), filters(all));
    }

    private static int message(Properties all, CaseState state) {
        var name = all.getProperty("message");
        if (name == null) return NOTHING;
        int[] found = state.analysis().find(name);
        return found.length == 1 ? found[0] : NOTHING;
    }

    private static int record(Properties all, CaseState state) {
        var place = all.getProperty("record", "");
        int sign = place.indexOf('@');
        if (sign < 0) return NOTHING;
        return state.record(new Place(place.substring(0, sign), Long.parseLong(place.substring(sign + 1)))).orElse(NOTHING);
    }

    private static Optional<TimeRange> range(Properties all) {
        if (all.getProperty("from") == null || all.getProperty("to") == null) return Optional.empty();
        return Optional.of(TimeRange.between(Long.parseLong(all.getProperty("from")), Long.parseLong(all.getProperty("to"))));
    }

    private static Optional<Focus.Hop> boundary(Properties all) {
        var from = all.getProperty("hop.from");
        var to = all.getProperty("hop.to");
        return from == null || to == null ? Optional.empty() : Optional.of(new Focus.Hop(from, to));
    }

    private static List<Filter> filters(Properties all) {
        var filters = new ArrayList<Filter>();
        for (int i = 0; ; i++) {
            var field = all.getProperty("filter." + i + ".field");
            if (field == null) return filters;
            var sense = all.getProperty("filter." + i + ".sense", "for");
            filters.add(new Filter(field, all.getProperty("filter." + i + ".value", ""), sense.startsWith("out"), !sense.endsWith(" off")));
        }
    }
}
