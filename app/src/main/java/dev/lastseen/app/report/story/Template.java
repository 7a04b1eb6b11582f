package dev.lastseen.app.report.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a kind of report begins with: its chapters in their order, with texts that people go on from.
///
/// @param id    stable name
/// @param name  what it is called
/// @param title of the report
public record Template(String id, String name, String title, List<Part> parts) {
    private static final Pattern PROMPT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);

    public Template {
        parts = List.copyOf(parts);
    }

    /// Reads a template: Markdown, whose first line `# Name | Title` names it and whose headings `## id | Title` begin its chapters. A comment is the prompt.
    static Template parse(String id, String markdown) {
        var parts = new ArrayList<Part>();
        String[] pieces = markdown.split("(?m)^## ", -1);
        for (int i = 1; i < pieces.length; i++) parts.add(part(pieces[i]));
        String[] names = names(pieces[0].strip().substring(2));
        return new Template(id, names[0], names[1], parts);
    }

    private static Part part(String piece) {
        int end = piece.indexOf('\n');
        String body = end < 0 ? "" : piece.substring(end + 1);
        String[] names = names(end < 0 ? piece : piece.substring(0, end));
        var prompt = PROMPT.matcher(body);
        return new Part(names[0], names[1], PROMPT.matcher(body).replaceAll("").strip(), prompt.find() ? prompt.group(1).strip() : "");
    }

    private static String[] names(String heading) {
        int bar = heading.indexOf('|');
        return bar < 0 ? new String[] {heading.strip(), ""} : new String[] {heading.substring(0, bar).strip(), heading.substring(bar + 1).strip()};
    }
}
