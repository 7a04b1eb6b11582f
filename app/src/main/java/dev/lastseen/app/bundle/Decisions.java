package dev.lastseen.app.bundle;

import dev.lastseen.app.casework.OverruleSettings;
import dev.lastseen.app.report.story.StorySettings;
import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.hypothesis.Hypotheses;
import dev.lastseen.model.store.Annotation;
import dev.lastseen.model.store.Annotation.Kind;
import dev.lastseen.model.store.Annotation.Place;
import dev.lastseen.model.store.Annotations;
import dev.lastseen.model.store.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// What people decided and wrote: settings and annotations. Those of a bundle come from strangers and are only taken where they make sense.
final class Decisions {
    private static final String LAYOUT = "kept.";
    private static final int LONGEST_NAME = 400;

    private Decisions() {}

    static void write(Shared shared, OutputStream out) throws IOException {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("settings");
            for (var setting : shared.casework().settings().all().entrySet()) {
                if (!setting.getKey().startsWith(LAYOUT)) json.writeStringField(shared.told(setting.getKey()), shared.told(setting.getValue()));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("annotations");
            for (var annotation : shared.state().annotations()) {
                json.writeStartObject();
                json.writeStringField("kind", annotation.kind().name());
                json.writeStringField("decodedSha256", annotation.place().decodedSha256());
                json.writeNumberField("offset", annotation.place().offset());
                json.writeStringField("text", shared.told(annotation.text()));
                json.writeStringField("made", annotation.made().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /// Takes over settings; false, and none is kept, where they make no sense.
    static boolean takeSettings(Map<String, Object> decisions, Settings settings) {
        var known = settings.all();
        Json.map(decisions.get("settings")).forEach((name, value) -> {
            if (value instanceof String text && name.length() <= LONGEST_NAME && !name.startsWith(LAYOUT) && !known.containsKey(name)) settings.put(name, text);
        });
        try {
            OverruleSettings.load(settings).options();
            Declared.of(settings.all());
            StorySettings.load(settings);
            new Hypotheses(settings).all();
            return true;
        } catch (RuntimeException _) {
            List.copyOf(settings.all().keySet()).stream().filter(name -> !known.containsKey(name)).forEach(settings::remove);
            return false;
        }
    }

    /// Takes over notes and marks.
    static int takeAnnotations(Map<String, Object> decisions, Annotations annotations) {
        int taken = 0;
        for (var element : Json.list(decisions.get("annotations"))) {
            var one = Json.map(element);
            for (Kind kind : Annotation.Kind.values()) {
                if (!kind.name().equals(Json.text(one, "kind"))) continue;
                annotations.add(kind, new Place(Json.text(one, "decodedSha256"), Json.number(one, "offset")), Json.text(one, "text"));
                taken++;
            }
        }
        return taken;
    }
}
