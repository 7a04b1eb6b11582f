package dev.lastseen.app.incident.evidence;

import java.util.List;

/// How a system spells its entries in a file.
public interface Layout {
    /// The end of the file's name, with its dot.
    String ending();

    /// The whole content of the file. Entries come in the order in which they were written.
    String write(String system, List<Entry> entries);
}
