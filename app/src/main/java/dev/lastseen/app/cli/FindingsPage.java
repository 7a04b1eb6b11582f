package dev.lastseen.app.cli;

import dev.lastseen.app.casework.Analysis;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.check.Finding;
import dev.lastseen.model.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Prints findings for a person who has little time: how bad, what, where it can be read, what to do next.
final class FindingsPage {
    private static final int SHOWN_PLACES = 3;
    private static final int SHOWN_MESSAGES = 3;
    private static final String INDENT = "    ";
    private static final int LEAST_WIDTH = 40;

    private final Analysis analysis;
    private final Terminal terminal;

    FindingsPage(Analysis analysis, Terminal terminal) {
        this.analysis = analysis;
        this.terminal = terminal;
    }

    /// All findings, the most severe first.
    void print(List<Finding> findings) {
        boolean first = true;
        for (var finding : findings) {
            if (!first) terminal.out().println();
            first = false;
            print(finding);
        }
    }

    private void print(Finding finding) {
        var severity = finding.severity().name().toLowerCase(Locale.ROOT);
        var from = finding.fromSystem().map(before -> before + " → ").orElse("");
        terminal.out().println(terminal.paint(paint(finding.severity()), severity) + "  " + terminal.paint(Paint.HEAD, finding.check()) + "  " + Visible.of(from + finding.system()));
        wrap(finding.statement() + ".", "");
        if (!finding.messages().isEmpty()) wrap(messages(finding), "messages: ");
        wrap(places(finding), "see: ");
        if (!finding.words().next().isEmpty()) wrap(finding.words().next(), "next: ");
    }

    private String messages(Finding finding) {
        var names = finding.messages().stream().limit(SHOWN_MESSAGES).map(analysis.following()::name).collect(Collectors.joining(", "));
        return names + more(finding.messages().size() - SHOWN_MESSAGES);
    }

    private String places(Finding finding) {
        var places = finding.evidence().stream().limit(SHOWN_PLACES).map(analysis::citation).map(place -> place.file() + ":" + place.line()).collect(Collectors.joining(", "));
        return places + more(finding.evidence().size() - SHOWN_PLACES);
    }

    private static String more(int count) {
        return count <= 0 ? "" : " and " + Quantity.count(count) + " more";
    }

    static Paint paint(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Paint.BAD;
            case WARNING -> Paint.OPEN;
            case INFO -> Paint.FAINT;
        };
    }

    /// Prints a text as a paragraph, its first line after a faint label.
    private void wrap(String text, String label) {
        int room = Math.max(LEAST_WIDTH, terminal.width() - INDENT.length());
        var lines = lines(label, Visible.of(text), room);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean labelled = i == 0 && !label.isEmpty();
            terminal.out().println(INDENT + (labelled ? terminal.paint(Paint.FAINT, label) + line.substring(label.length()) : line));
        }
    }

    private static List<String> lines(String label, String text, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(label);
        for (var word : text.split(" ", -1)) {
            boolean begins = line.isEmpty() || line.toString().equals(label);
            if (!begins && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
                begins = true;
            }
            line.append(begins ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
