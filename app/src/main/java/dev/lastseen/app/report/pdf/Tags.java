package dev.lastseen.app.report.pdf;

import dev.lastseen.app.report.pdf.Paper.Drawing;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/// What things are, beside how they look: headings, lists, tables, pictures with their words, for whoever has a document read aloud. For one thread.
///
/// Source: ISO 32000-1, 14.6 to 14.8 (marked content, logical structure); ISO 14289-1 (PDF/UA-1) says what readers need of it.
final class Tags {
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    /// Elements by number: those of a page's marks in an array, or that of an annotation.
    private final Map<Integer, PDParentTreeValue> owners = new HashMap<>();
    /// The elements of a page's marks, by their numbers.
    private final Map<PDPage, COSArray> marks = new HashMap<>();
    private @Nullable PDStructureElement current;
    private boolean aside;

    Tags(PDDocument document) {
        this.document = document;
        current = new PDStructureElement("Document", root);
        root.appendKid(current);
    }

    /// A part of the element that is being written; of none where nothing is read aloud.
    PDStructureElement add(String type) {
        var element = new PDStructureElement(type, current);
        element.setParent(current);
        if (current != null && !aside) current.appendKid(element);
        return element;
    }

    /// A cell of the row that is being written.
    PDStructureElement cell() {
        return add("TD");
    }

    /// The head of a column, in the row that is being written.
    PDStructureElement head() {
        var head = add("TH");
        var scope = new PDTableAttributeObject();
        scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        head.addAttribute(scope);
        return head;
    }

    /// What `content` draws belongs to a new part of the element that is being written.
    void within(String type, Runnable content) {
        within(add(type), content);
    }

    /// What `content` draws belongs to `element`.
    void within(PDStructureElement element, Runnable content) {
        var outer = current;
        current = element;
        content.run();
        current = outer;
    }

    /// What `content` draws repeats or adorns, and is not read aloud.
    void aside(Runnable content) {
        boolean outer = aside;
        aside = true;
        content.run();
        aside = outer;
    }

    /// Draws what belongs to the element that is being written.
    void draw(PDPage page, PDPageContentStream pen, Drawing drawing) throws IOException {
        if (aside || current == null) {
            adorn(pen, drawing);
            return;
        }
        pen.beginMarkedContent(COSName.getPDFName(current.getStructureType()), mark(current, page));
        drawing.on(pen);
        pen.endMarkedContent();
    }

    /// Draws what is not read aloud.
    static void adorn(PDPageContentStream pen, Drawing drawing) throws IOException {
        pen.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(pen);
        pen.endMarkedContent();
    }

    private int mark(PDStructureElement element, PDPage page) {
        var elements = marks(page);
        int number = elements.size();
        elements.add(element);
        if (element.getPage() == null && element.getKids().isEmpty()) element.setPage(page);
        if (page.equals(element.getPage())) {
            element.appendKid(number);
        } else {
            var elsewhere = new PDMarkedContentReference();
            elsewhere.setPage(page);
            elsewhere.setMCID(number);
            element.appendKid(elsewhere);
        }
        return number;
    }

    private COSArray marks(PDPage page) {
        return marks.computeIfAbsent(page, fresh -> {
            fresh.setStructParents(owners.size());
            fresh.getCOSObject().setName(COSName.getPDFName("Tabs"), "S"); // the keyboard follows the structure
            var elements = new COSArray();
            owners.put(owners.size(), new PDParentTreeValue(elements));
            return elements;
        });
    }

    /// Ties a link to the element that shows its words.
    void tie(PDAnnotation annotation, PDPage page, PDStructureElement element) {
        annotation.setStructParent(owners.size());
        owners.put(owners.size(), new PDParentTreeValue(element.getCOSObject()));
        var reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
    }

    /// Gives the document its structure, when all of it is drawn.
    void finish() {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(owners);
        root.setParentTree(tree);
        root.setParentTreeNextKey(owners.size());
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }
}
