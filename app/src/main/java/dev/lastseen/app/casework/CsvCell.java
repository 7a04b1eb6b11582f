package dev.lastseen.app.casework;

/// Cells that a spreadsheet shows and does not run, and that hide nothing on a terminal either.
public final class CsvCell {
    private CsvCell() {}

    /// A cell that no spreadsheet takes for a formula (OWASP ASVS 1.2.10), with visible escapes for what steers a screen.
    public static String harmless(String cell) {
        String shown = Visible.lines(cell);
        return !cell.isEmpty() && "=+-@\t\r\0".indexOf(cell.charAt(0)) >= 0 ? "'" + shown : shown;
    }
}
