package dev.lastseen.app.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Chapter;
import dev.lastseen.app.report.block.Document;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Redactor;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Text;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

class TagsTest {
    /// Enough rows for a second page, on which the table's head is repeated.
    private static final int ROWS = 80;

    private static byte[] written() {
        var door = new Door(Redactor.NONE);
        var columns = List.of(Block.Column.text("Message", 2), Block.Column.number("Times"));
        var rows = IntStream.range(0, ROWS).mapToObj(i -> List.of(Text.of("m" + i), Text.of("" + i))).toList();
        List<Block> blocks = List.of(
                new Block.Heading(3, Text.of("In short")),
                new Block.Paragraph(Text.of(new Run.Words("Lost at one hop", Run.Style.PLAIN), new Run.Cite(1, "router.log:7"), new Run.Cite(2, "nowhere.log:1"))),
                new Block.Bullets(List.of(Text.of("first"), Text.of("second")), true),
                new Block.Grid("All that were lost", columns, rows, Text.EMPTY),
                new Block.Drawing(new Picture(100, 40, "Route", "Two systems and one hop.", List.of())),
                new Block.Quote(1, door.value("router.log:7"), Text.EMPTY, List.of(door.value("the line")), ""));
        return PdfWriter.write(new Document(door.value("A report"), List.of(Text.of("of a day")), List.of(new Chapter("what", "What happened", blocks))));
    }

    private static List<PDStructureElement> elements(PDDocument pdf) {
        var all = new ArrayList<PDStructureElement>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
        return all;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (var kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            all.add(element);
            collect(element, all);
        }
    }

    private static long count(PDDocument pdf, String type) {
        return elements(pdf).stream().filter(element -> element.getStructureType().equals(type)).count();
    }

    @Test
    void everyPartIsNamedForWhatItIs() throws IOException {
        try (var pdf = Loader.loadPDF(written())) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(List.of("H1", "H2", "H3"), elements(pdf).stream().map(PDStructureElement::getStructureType).filter(type -> type.matches("H\\d")).toList());
            assertEquals(2, count(pdf, "LI"));
            assertEquals(2, count(pdf, "TH"), "a head that is repeated on another page is not read again");
            assertEquals(ROWS * 2, count(pdf, "TD"));
            assertTrue(pdf.getNumberOfPages() > 1);
            var figure = elements(pdf).stream().filter(element -> element.getStructureType().equals("Figure")).findFirst().orElseThrow();
            assertEquals("Route. Two systems and one hop.", figure.getAlternateDescription());
        }
    }

    @Test
    void everyLinkIsTiedToItsWordsAndSaysWhereItLeads() throws IOException {
        try (var pdf = Loader.loadPDF(written())) {
            assertEquals(1, count(pdf, "Link"));
            assertEquals(1, count(pdf, "Span"), "what leads nowhere is no link");
            var links = pdf.getPage(0).getAnnotations();
            assertEquals(1, links.size());
            assertEquals("router.log:7 [1]", links.getFirst().getContents());
            var owner = pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(links.getFirst().getStructParent());
            assertEquals("Link", assertInstanceOf(PDParentTreeValue.class, owner).getCOSObject() instanceof COSDictionary element ? element.getNameAsString(COSName.S) : "");
        }
    }

    @Test
    void noLetterIsDrawnOutsideOfWhatIsReadOrSetAside() throws IOException {
        try (var pdf = Loader.loadPDF(written())) {
            for (var page : pdf.getPages()) {
                var open = new ArrayDeque<String>();
                for (var token : new PDFStreamParser(page).parse()) {
                    if (!(token instanceof Operator operator)) continue;
                    switch (operator.getName()) {
                        case "BDC", "BMC" -> open.push(operator.getName());
                        case "EMC" -> open.pop();
                        case "Tj", "TJ", "f", "S" -> assertFalse(open.isEmpty());
                        default -> {}
                    }
                }
                assertTrue(open.isEmpty());
            }
        }
    }
}
