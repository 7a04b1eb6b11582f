package dev.lastseen.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Shows cases to people. What a command cannot print, it asks for here.
public interface Display {
    /// Opens the window on a case or on files to import, or empty-handed, and returns when it was closed.
    void open(List<Path> paths);

    /// Paints a view of a case into a file, without a display.
    void paint(Picture picture) throws IOException;

    /// @param folder  of the case
    /// @param view    the view's name
    /// @param message an identifier of the message to look at
    /// @param out     the PNG file to write
    record Picture(Path folder, String view, Optional<String> message, boolean dark, int width, int height, Path out) {}
}
