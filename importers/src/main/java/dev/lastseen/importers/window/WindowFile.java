package dev.lastseen.importers.window;

import dev.lastseen.model.declared.Windows;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/// A file in which windows are declared, as CSV or as iCalendar; told apart by its content.
public final class WindowFile {
    private static final long MOST_BYTES = 16L << 20;

    private WindowFile() {}

    /// Reads all windows of a file.
    ///
    /// @param zone of times that state none
    /// @throws WindowFileProblem where it holds no windows, or something else
    /// @throws IOException       where it cannot be read at all
    public static Windows read(Path file, ZoneId zone) throws IOException {
        if (Files.size(file) > MOST_BYTES) throw new WindowFileProblem(file, "expected windows as CSV or iCalendar, found a file of more than 16 MB");
        var text = text(file);
        try {
            var windows = CalendarWindows.isCalendar(text) ? new CalendarWindows(zone).read(text) : new CsvWindows(zone).read(text);
            if (windows.isEmpty()) throw new WindowFileProblem(file, "expected at least one window, found none");
            return new Windows(windows);
        } catch (Misread e) {
            throw new WindowFileProblem(file, e);
        }
    }

    private static String text(Path file) throws IOException {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new WindowFileProblem(file, "expected text in UTF-8");
        }
    }
}
