package dev.lastseen.app.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// What can be led to, and what leads there.
final class Targets {
    private final Map<String, PDPageXYZDestination> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(PDPage page, String target, PDRectangle area) {}

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

    void link(PDPage page, String target, PDRectangle area) {
        links.add(new Link(page, target, area));
    }

    /// Adds the links to their pages, when all places are known.
    void connect() throws IOException {
        for (var link : links) {
            var annotation = new PDAnnotationLink();
            var border = new PDBorderStyleDictionary();
            border.setWidth(0);
            annotation.setBorderStyle(border);
            annotation.setRectangle(link.area());
            annotation.setPrinted(true);
            var place = places.get(link.target());
            if (place != null) {
                var go = new PDActionGoTo();
                go.setDestination(place);
                annotation.setAction(go);
            } else if (!link.target().startsWith("#")) {
                var open = new PDActionURI();
                open.setURI(link.target());
                annotation.setAction(open);
            } else {
                continue;
            }
            link.page().getAnnotations().add(annotation);
        }
    }
}
