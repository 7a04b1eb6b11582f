package dev.lastseen.app.report.note;

import dev.lastseen.app.report.block.Block;
import dev.lastseen.app.report.block.Door;
import dev.lastseen.app.report.block.Run;
import dev.lastseen.app.report.block.Run.Style;
import dev.lastseen.app.report.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// Reads the text of a note.
final class RunReader {
    private static final Pattern CITE = Pattern.compile("\\[\\[([^\\[\\]]{1,300})]]");
    private static final List<String> SAFE = List.of("http://", "https://", "mailto:");

    private final Door door;
    private final Function<String, Optional<Run.Cite>> records;

    RunReader(Door door, Function<String, Optional<Run.Cite>> records) {
        this.door = door;
        this.records = records;
    }

    Block.Listing listing(String text) {
        return new Block.Listing(door.lines(text));
    }

    /// The text within a node.
    Text text(Node node) {
        var runs = new ArrayList<Run>();
        read(node, Style.PLAIN, runs);
        return new Text(joined(runs));
    }

    private void read(Node node, Style style, List<Run> runs) {
        switch (node) {
            case org.commonmark.node.Text text -> runs.add(words(text.getLiteral(), style));
            case SoftLineBreak _ -> runs.add(words(" ", style));
            case HardLineBreak _ -> runs.add(words(" ", style));
            case Code code -> runs.add(door.value(code.getLiteral()));
            case FencedCodeBlock code -> runs.add(door.value(code.getLiteral()));
            case IndentedCodeBlock code -> runs.add(door.value(code.getLiteral()));
            case HtmlInline html -> runs.add(door.value(html.getLiteral()));
            case HtmlBlock html -> runs.add(door.value(html.getLiteral()));
            case Link link -> link(link, style, runs);
            case Image image -> {
                children(image, style, runs);
                runs.add(words(" (picture, not fetched: " + image.getDestination() + ")", style));
            }
            case StrongEmphasis strong -> children(strong, Style.STRONG, runs);
            case Emphasis emphasis -> children(emphasis, style == Style.STRONG ? style : Style.EMPHASIS, runs);
            default -> children(node, style, runs);
        }
    }

    private void children(Node parent, Style style, List<Run> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) read(node, style, runs);
    }

    private Run.Words words(String text, Style style) {
        return new Run.Words(door.line(text), style);
    }

    private void link(Link link, Style style, List<Run> runs) {
        var address = door.line(link.getDestination());
        children(link, style, runs);
        if (SAFE.stream().anyMatch(address.toLowerCase(Locale.ROOT)::startsWith)) {
            runs.add(words(" (", style));
            runs.add(new Run.Link(address, address));
            runs.add(words(")", style));
        } else {
            runs.add(words(" (" + address + ")", style));
        }
    }

    /// Words of one style as one run, so that citations are found whole.
    private List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (var run : runs) {
            if (run instanceof Run.Words words && !joined.isEmpty() && joined.getLast() instanceof Run.Words before && before.style() == words.style()) {
                joined.set(joined.size() - 1, new Run.Words(before.text() + words.text(), words.style()));
            } else {
                joined.add(run);
            }
        }
        return joined.stream().flatMap(run -> run instanceof Run.Words words ? cited(words).stream() : Stream.of(run)).toList();
    }

    private List<Run> cited(Run.Words words) {
        var runs = new ArrayList<Run>();
        var places = CITE.matcher(words.text());
        int end = 0;
        while (places.find()) {
            var cite = records.apply(places.group(1));
            if (cite.isEmpty()) continue;
            if (places.start() > end) runs.add(new Run.Words(words.text().substring(end, places.start()), words.style()));
            runs.add(cite.get());
            end = places.end();
        }
        if (end < words.text().length()) runs.add(new Run.Words(words.text().substring(end), words.style()));
        return runs;
    }
}
