package dev.lastseen.app.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// What a document says of itself: its title, and that it keeps to PDF/UA-1. Source: ISO 16684-1 (XMP); ISO 14289-1, clause 5.
final class Described {
    private Described() {}

    static PDMetadata metadata(PDDocument document, String title) throws IOException {
        var escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var told =
                """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped);
        return new PDMetadata(document, new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8)));
    }
}
