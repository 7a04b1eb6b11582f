package dev.lastseen.app.casework;

/// Cells that a spreadsheet shows and does not run.
public final class CsvCell {
    private CsvCell() {}

    /// A cell that no spreadsheet takes for a formula (OWASP ASVS 1.2.10).
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\0".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
