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

    /// @param folder of the case
    /// @param dark   in the dark theme
    /// @param out    the PNG file to write
    record Picture(Path folder, Wanted wanted, boolean dark, Size size, Path out) {}

    /// What is to be seen.
    ///
    /// @param view     the view's name
    /// @param boundary `A>B` by the names of its systems
    /// @param message  an identifier of the message to look at
    record Wanted(String view, Optional<String> boundary, Optional<String> message) {}

    /// In pixels.
    record Size(int width, int height) {}
}
