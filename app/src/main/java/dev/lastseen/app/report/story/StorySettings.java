package dev.lastseen.app.report.story;

import dev.lastseen.app.report.story.Cause.Contribution;
import dev.lastseen.app.report.story.Cause.Inference;
import dev.lastseen.app.report.story.Story.Exhibits;
import dev.lastseen.model.store.Annotation.Place;
import dev.lastseen.model.store.Settings;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps a story in the settings of a case, one setting a decision, so that the audit trail tells each edit.
public final class StorySettings {
    private static final String PREFIX = Settings.ASIDE + "report.";
    private static final String TEMPLATE = "template";
    private static final String TITLE = "title";
    private static final String TEXT = "text.";
    private static final String KIND = "cause.kind";
    private static final String STATEMENT = "cause.statement";
    private static final String INFERRED = "cause.inferred";
    private static final String INPUT = "cause.input";
    private static final String EXPECTED = "cause.expected";
    private static final String CONTRIBUTING = "cause.contributing.";
    private static final String EXTENT = "exhibits.extent";
    private static final String ORDER = "exhibits.order";

    private static final Pattern PLACE = Pattern.compile("([0-9a-f]{64})\\+(\\d{1,18})");

    private StorySettings() {}

    /// What the case keeps; [Story#UNTOLD] where it keeps nothing.
    public static Story load(Settings settings) {
        var kept = kept(settings);
        var template = kept.getOrDefault(TEMPLATE, Story.UNTOLD.template());
        return new Story(Templates.ids().contains(template) ? template : Story.UNTOLD.template(), kept.getOrDefault(TITLE, ""), under(TEXT, kept), cause(kept), exhibits(kept));
    }

    private static SortedMap<String, String> kept(Settings settings) {
        return under(PREFIX, settings.all());
    }

    private static SortedMap<String, String> under(String prefix, Map<String, String> all) {
        var found = new TreeMap<String, String>();
        all.forEach((name, value) -> {
            if (name.startsWith(prefix)) found.put(name.substring(prefix.length()), value);
        });
        return found;
    }

    private static Cause cause(Map<String, String> kept) {
        var kind = CauseKind.of(kept.getOrDefault(KIND, "")).orElse(CauseKind.NOT_ESTABLISHED);
        var inference = new Inference(kept.getOrDefault(INFERRED, ""), kept.getOrDefault(INPUT, ""), kept.getOrDefault(EXPECTED, ""));
        return new Cause(kind, kept.getOrDefault(STATEMENT, ""), inference, under(CONTRIBUTING, kept).values().stream().map(StorySettings::contribution).toList());
    }

    private static Contribution contribution(String value) {
        String[] parts = value.split(" ", 2);
        return new Contribution(CauseKind.of(parts[0]).orElse(CauseKind.NOT_ESTABLISHED), parts.length < 2 ? "" : parts[1]);
    }

    private static Exhibits exhibits(Map<String, String> kept) {
        var extent = kept.getOrDefault(EXTENT, "").equals(Extent.EXHIBITS.name()) ? Extent.EXHIBITS : Extent.WHOLE;
        return new Exhibits(extent, PLACE.matcher(kept.getOrDefault(ORDER, "")).results().map(place -> new Place(place.group(1), Long.parseLong(place.group(2)))).toList());
    }

    /// Writes only what differs from what is there.
    public static void save(Story story, Settings settings) {
        var before = kept(settings);
        var after = spelled(story);
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> settings.remove(PREFIX + name));
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) settings.put(PREFIX + name, value);
        });
    }

    private static Map<String, String> spelled(Story story) {
        var all = new TreeMap<String, String>();
        story.texts().forEach((chapter, text) -> all.put(TEXT + chapter, text));
        if (!story.template().equals(Story.UNTOLD.template())) all.put(TEMPLATE, story.template());
        put(TITLE, story.title(), all);
        var cause = story.cause();
        if (cause.kind() != CauseKind.NOT_ESTABLISHED) all.put(KIND, cause.kind().id());
        put(STATEMENT, cause.statement(), all);
        put(INFERRED, cause.inference().inferred(), all);
        put(INPUT, cause.inference().input(), all);
        put(EXPECTED, cause.inference().expected(), all);
        for (int i = 0; i < cause.contributing().size(); i++) {
            var one = cause.contributing().get(i);
            all.put(CONTRIBUTING + String.format("%03d", i + 1), one.kind().id() + " " + one.statement());
        }
        if (story.exhibits().extent() != Extent.WHOLE) all.put(EXTENT, story.exhibits().extent().name());
        put(ORDER, story.exhibits().order().stream().map(place -> place.decodedSha256() + "+" + place.offset()).collect(Collectors.joining(" ")), all);
        return all;
    }

    /// What is empty is not kept, but for a chapter whose text was taken away.
    private static void put(String name, String value, Map<String, String> all) {
        if (!value.isEmpty()) all.put(name, value);
    }
}
