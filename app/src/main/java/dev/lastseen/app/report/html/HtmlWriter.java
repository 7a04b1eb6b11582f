package dev.lastseen.app.report.html;

import dev.lastseen.app.report.block.Chapter;
import dev.lastseen.app.report.block.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes a report as one HTML file without scripts, fonts or addresses that a browser would fetch; its policy forbids all of them besides.
public final class HtmlWriter {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final String STYLE = "/dev/lastseen/resources/report/report.css";

    private HtmlWriter() {}

    /// The file's text, to be stored as UTF-8.
    public static String write(Document document) {
        var html = new Markup();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("meta", "name", "generator", "content", "Lastseen").line();
        html.open("title").text(document.title().text()).close("title").line();
        html.open("style").raw(style()).raw(InkStyle.rules()).close("style").raw("\n</head>\n<body>\n");
        head(document, html);
        var blocks = new HtmlBlocks(html);
        html.open("main").line();
        for (var chapter : document.chapters()) chapter(chapter, blocks, html);
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private static void head(Document document, Markup html) {
        html.open("header").open("h1").text(document.title().text()).close("h1").line();
        for (var line : document.head()) {
            html.open("p", "class", "stamp");
            HtmlRuns.write(line, html);
            html.close("p").line();
        }
        html.close("header").line().open("nav", "aria-label", "Contents").open("ol").line();
        for (var chapter : document.chapters()) html.open("li").open("a", "href", "#" + chapter.id()).text(chapter.title()).close("a").close("li").line();
        html.close("ol").close("nav").line();
    }

    private static void chapter(Chapter chapter, HtmlBlocks blocks, Markup html) {
        html.open("section", "id", chapter.id(), "aria-labelledby", "h-" + chapter.id()).line();
        html.open("h2", "id", "h-" + chapter.id()).text(chapter.title()).close("h2").line();
        blocks.write(chapter.blocks());
        html.close("section").line();
    }

    private static String style() {
        try (var in = HtmlWriter.class.getResourceAsStream(STYLE)) {
            if (in == null) throw new IllegalStateException("This copy of the program lacks " + STYLE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Styles are part of the program and must be readable", e);
        }
    }
}
