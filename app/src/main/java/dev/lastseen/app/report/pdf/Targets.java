package dev.lastseen.app.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;

/// What can be led to, and what leads there.
final class Targets {
    private final Tags tags;
    private final Map<String, PDPageXYZDestination> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    Targets(Tags tags) {
        this.tags = tags;
    }

    /// Names a place of a page.
    ///
    /// @param top points from the top of the page
    PDPageXYZDestination place(String name, PDPage page, double top) {
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) Paper.up(top - 4));
        place.setLeft(0);
        places.put(name, place);
        return place;
    }

    void link(Link link) {
        links.add(link);
    }

    /// Adds the links to their pages, when all places are known.
    void connect() throws IOException {
        for (var link : links) {
            var action = action(link.target());
            if (action == null) link.element().setStructureType("Span");
            else connect(link, action);
        }
    }

    /// Null where it leads to a place that the document lacks.
    private @Nullable PDAction action(String target) {
        var place = places.get(target);
        if (place != null) {
            var go = new PDActionGoTo();
            go.setDestination(place);
            return go;
        }
        if (target.startsWith("#")) return null;
        var open = new PDActionURI();
        open.setURI(target);
        return open;
    }

    private void connect(Link link, PDAction action) throws IOException {
        var annotation = new PDAnnotationLink();
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        annotation.setRectangle(link.area());
        annotation.setPrinted(true);
        annotation.setContents(link.words().text().strip());
        annotation.setAction(action);
        link.page().getAnnotations().add(annotation);
        tags.tie(annotation, link.page(), link.element());
    }
}
