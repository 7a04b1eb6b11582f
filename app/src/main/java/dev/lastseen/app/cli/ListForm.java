package dev.lastseen.app.cli;

import picocli.CommandLine.Option;

/// How a list of messages is printed: for people, or one of these.
final class ListForm {
    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print them as CSV; cells that a spreadsheet would run as formulas get a leading '.")
    private boolean csv;

    boolean isJson() {
        return json;
    }

    boolean isCsv() {
        return csv;
    }
}
