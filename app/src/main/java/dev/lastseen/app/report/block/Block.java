package dev.lastseen.app.report.block;

import dev.lastseen.app.picture.Picture;
import java.util.List;

/// One thing below the other in a chapter.
public sealed interface Block {
    /// A heading within a chapter.
    ///
    /// @param level 3 or more; chapters have 2, the report has 1
    record Heading(int level, Text text) implements Block {}

    record Paragraph(Text text) implements Block {}

    /// What must be known of the figures that stand above it or below.
    record Caveat(Text text) implements Block {}

    /// @param numbered true where their order means something
    record Bullets(List<Text> items, boolean numbered) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A table. Every row has as many cells as there are columns.
    ///
    /// @param caption what it shows
    /// @param more    what was left out because it is too much, and where it is found; empty where nothing was
    record Grid(String caption, List<Column> columns, List<List<Text>> rows, Text more) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A column of a table.
    ///
    /// @param weight share of the width, against those of the others
    record Column(String head, double weight, boolean number) {
        private static final double LETTERS = 7;

        public static Column text(String head, double weight) {
            return new Column(head, weight, false);
        }

        /// As wide as its head asks for.
        public static Column number(String head) {
            return new Column(head, Math.max(1, head.length() / LETTERS), true);
        }
    }

    /// Raw lines of the evidence, to which [Run.Cite] leads.
    ///
    /// @param source what proves them: file, line, bytes, hash
    /// @param about  why they stand here; may be empty
    /// @param lines  as they are written
    /// @param more   what was left out of them; empty where nothing was
    record Quote(int number, Evidence source, Text about, List<Evidence> lines, String more) implements Block {
        public Quote {
            lines = List.copyOf(lines);
        }
    }

    record Drawing(Picture picture) implements Block {}

    /// Something to type.
    record Command(String line, Text about) implements Block {}

    /// What people wrote, apart from what was found.
    record Authored(List<Block> blocks) implements Block {
        public Authored {
            blocks = List.copyOf(blocks);
        }
    }

    /// Lines in letters of one width that people wrote.
    record Listing(List<Evidence> lines) implements Block {
        public Listing {
            lines = List.copyOf(lines);
        }
    }
}
