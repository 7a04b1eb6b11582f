package dev.lastseen.app.report.html;

import dev.lastseen.app.report.block.Evidence;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Text;

/// Writes runs of text.
final class HtmlRuns {
    private HtmlRuns() {}

    static void write(Text text, Markup html) {
        text.runs().forEach(run -> write(run, html));
    }

    static void write(Run run, Markup html) {
        switch (run) {
            case Evidence evidence when evidence.verbatim() -> wrapped("code", "", evidence.text(), html);
            case Evidence evidence -> html.text(evidence.text());
            case Run.Words words -> words(words, html);
            case Run.Cite cite -> html.open("a", "class", "cite", "href", "#r" + cite.number()).text(cite.text() + " [" + cite.number() + "]").close("a");
            case Run.Link link -> html.open("a", "href", link.address(), "rel", "noopener noreferrer nofollow").text(link.text()).close("a");
        }
    }

    private static void words(Run.Words words, Markup html) {
        switch (words.style()) {
            case PLAIN -> html.text(words.text());
            case STRONG -> wrapped("strong", "", words.text(), html);
            case EMPHASIS -> wrapped("em", "", words.text(), html);
            case QUIET -> wrapped("span", "quiet", words.text(), html);
            case CODE -> wrapped("code", "", words.text(), html);
            case LOSS -> wrapped("strong", "loss", words.text(), html);
            case DOUBT -> wrapped("strong", "doubt", words.text(), html);
        }
    }

    private static void wrapped(String tag, String style, String text, Markup html) {
        if (style.isEmpty()) html.open(tag);
        else html.open(tag, "class", style);
        html.text(text).close(tag);
    }
}
