package dev.lastseen.app.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Rect;
import dev.lastseen.app.picture.Sketch;
import dev.lastseen.app.picture.Subject;
import dev.lastseen.app.picture.Type;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Block.Column;
import dev.lastseen.app.report.block.Chapter;
import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Redactor;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Say;
import dev.lastseen.app.report.block.Text;
import dev.lastseen.app.report.note.Notes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/// Hostile texts in every place of a report that shows evidence or what people wrote.
class HostileTest {
    private static final Set<String> TAGS = Set.of("html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "figure", "figcaption", "div", "p", "span", "h1", "h2", "h3", "h4", "h5",
            "h6", "ol", "ul", "li", "a", "strong", "em", "code", "pre", "table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "svg", "desc", "g", "rect", "line", "circle", "path", "text");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "charset", "http-equiv", "content", "name", "aria-label", "aria-labelledby", "href", "id", "class", "rel", "tabindex", "role", "scope", "style", "xmlns",
            "width", "height", "viewbox", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "d", "fill", "fill-opacity", "stroke-width", "stroke-dasharray", "font-size", "font-family", "font-weight", "text-anchor",
            "textlength", "lengthadjust", "xml:space");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][^\\s/>]*)((?:\\s+[A-Za-z:-]+=\"[^\"<>]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z0-9:-]+)=\"([^\"]*)\"");

    private static Document document() {
        var door = new Door(Redactor.NONE);
        var notes = new Notes(door, _ -> Optional.empty());
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<Text>>();
        var items = new ArrayList<Text>();
        int number = 0;
        for (var hostile : Hostile.all()) {
            var value = new Say(door).value(hostile).text();
            var sentence = new Say(door).words("It says: ").sentence(hostile).text();
            items.add(sentence);
            rows.add(List.of(value, sentence, Text.of(new Run.Cite(++number, door.line(hostile)))));
            blocks.add(new Block.Heading(3, value));
            blocks.add(new Block.Paragraph(sentence));
            blocks.add(new Block.Caveat(value));
            blocks.add(new Block.Quote(number, door.sentence(hostile), sentence, door.lines(hostile), ""));
            blocks.add(new Block.Command(door.line(hostile), sentence));
            blocks.add(new Block.Authored(notes.blocks(hostile)));
            blocks.add(new Block.Drawing(door.picture(new Sketch().group(new Mark(new Subject.Message(1), hostile, new Rect(0, 0, 10, 10)),
                    group -> group.words(0, 10, hostile, Type.MONO, Ink.TEXT)).picture(860, 20, hostile, hostile))));
        }
        blocks.add(new Block.Bullets(items, false));
        blocks.add(new Block.Grid("Hostile", List.of(Column.text("Value", 1), Column.text("Sentence", 1), Column.text("Cite", 1)), rows, Text.EMPTY));
        return new Document(door.sentence(String.join(" ", Hostile.all().subList(0, 60))), List.of(), List.of(new Chapter("all", "All", blocks)));
    }

    private static String text(ReportFormat format) {
        return new String(Report.bytes(document(), format), StandardCharsets.UTF_8);
    }

    @Test
    void areAtLeastAHundredAndTwenty() {
        assertTrue(Hostile.all().stream().distinct().count() >= 120);
    }

    @Test
    void areNeverMarkupInHtml() {
        var html = text(ReportFormat.HTML);
        var body = html.substring(html.indexOf("</style>"));
        var rest = new StringBuilder();
        var tags = TAG.matcher(body);
        int end = 0;
        while (tags.find()) {
            rest.append(body, end, tags.start());
            end = tags.end();
            assertTrue(TAGS.contains(tags.group(2)), tags.group());
            ATTRIBUTE.matcher(tags.group(3)).results().forEach(attribute -> {
                assertTrue(ATTRIBUTES.contains(attribute.group(1).toLowerCase(Locale.ROOT)), attribute.group());
                if (attribute.group(1).equals("href")) assertTrue(attribute.group(2).matches("(#|https?://|mailto:).*"), attribute.group());
            });
        }
        rest.append(body, end, body.length());
        assertFalse(rest.toString().contains("<"), "what is no tag of ours has no angle bracket");
        assertFalse(html.contains("<script"));
    }

    @Test
    void areVisibleInHtml() {
        var html = text(ReportFormat.HTML);
        assertAll(Hostile.all().stream().flatMap(String::lines).map(line -> () -> {
            var shown = Visible.of(line).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
            assertTrue(html.contains(shown), shown);
        }));
        assertOnlyVisible(html);
    }

    @Test
    void areNeverMarkupInMarkdown() {
        Parser.builder().build().parse(text(ReportFormat.MARKDOWN)).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError(image.getDestination());
            }

            @Override
            public void visit(Link link) {
                throw new AssertionError(link.getDestination());
            }
        });
    }

    @Test
    void areVisibleInMarkdown() {
        var markdown = text(ReportFormat.MARKDOWN);
        assertAll(Hostile.all().stream().flatMap(String::lines).map(line -> () -> assertTrue(markdown.contains(Visible.of(line)), Visible.of(line))));
        assertOnlyVisible(markdown);
    }

    private static void assertOnlyVisible(String text) {
        text.codePoints().filter(c -> c != '\n').forEach(c -> assertEquals(Character.toString(c), Visible.of(Character.toString(c)), () -> "U+" + Integer.toHexString(c)));
    }

    @Test
    void areNeitherActionsNorHiddenInPdf() throws Exception {
        try (var pdf = Loader.loadPDF(Report.bytes(document(), ReportFormat.PDF))) {
            assertFalse(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION));
            assertFalse(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.AA));
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var action = ((PDAnnotationLink) annotation).getAction();
                    assertTrue(action instanceof PDActionGoTo || action instanceof PDActionURI uri && uri.getURI().matches("(https?://|mailto:).*"), String.valueOf(action));
                }
            }
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertAll(Hostile.all().stream().flatMap(String::lines).filter(line -> line.length() < 60).map(line -> () -> {
                var shown = Visible.of(line).replaceAll("\\s", "");
                assertTrue(text.contains(shown), shown);
            }));
        }
    }
}
