package dev.lastseen.app.report.story;

import dev.lastseen.model.store.Annotation.Place;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What people wrote for the report of a case. An immutable value.
///
/// @param template id of a [Template]
/// @param title    empty: the template's
/// @param texts    in Markdown, by the id of their chapter; a chapter that is not here has its template's text
public record Story(String template, String title, SortedMap<String, String> texts, Cause cause, Exhibits exhibits) {
    /// Nobody wrote anything yet.
    public static final Story UNTOLD = new Story(Templates.ids().getFirst(), "", new TreeMap<>(), Cause.NOT_ESTABLISHED, new Exhibits(Extent.WHOLE, List.of()));

    /// @param order where exhibits stand in the evidence, in the order in which they are told; those that are not here follow
    public record Exhibits(Extent extent, List<Place> order) {
        public Exhibits {
            order = List.copyOf(order);
        }

        /// The rank of an exhibit among those that somebody put in order; after all of them where nobody did.
        public int rank(Place place) {
            int at = order.indexOf(place);
            return at < 0 ? Integer.MAX_VALUE : at;
        }
    }

    public Story {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public Story withTemplate(String id) {
        return new Story(id, title, texts, cause, exhibits);
    }

    public Story withTitle(String other) {
        return new Story(template, other, texts, cause, exhibits);
    }

    public Story with(Cause other) {
        return new Story(template, title, texts, other, exhibits);
    }

    public Story with(Exhibits other) {
        return new Story(template, title, texts, cause, other);
    }

    /// @param chapter id of the chapter
    /// @param text    in Markdown; the template's own text is not kept
    public Story withText(String chapter, String text) {
        var changed = new TreeMap<>(texts);
        if (text.strip().equals(initial(chapter))) changed.remove(chapter);
        else changed.put(chapter, text.strip());
        return new Story(template, title, changed, cause, exhibits);
    }

    /// What stands in a chapter besides what was found, in Markdown; may be empty.
    public String text(String chapter) {
        return texts.getOrDefault(chapter, initial(chapter));
    }

    private String initial(String chapter) {
        return Templates.of(template).parts().stream().filter(part -> part.id().equals(chapter)).map(Part::text).findFirst().orElse("");
    }
}
