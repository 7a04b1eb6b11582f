package dev.lastseen.model.check;

import dev.lastseen.model.Incomplete;
import dev.lastseen.model.Source;
import dev.lastseen.model.check.scene.Rhythm;
import dev.lastseen.model.check.scene.Scene;
import dev.lastseen.model.follow.RecordSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Evidence that ends before what it describes does: nothing past its end may count as absent.
final class TruncatedSource implements Check {
    private static final double APART = 10;
    private static final int LEAST_CAP = 1_000;
    /// Formats in which a query or an export may stop at a limit of rows; a log does not.
    private static final Set<String> TABLES = Set.of("csv", "tsv", "table", "json", "json-document", "api-dump", "ndjson");
    /// Rows of a sheet in two common spreadsheet formats, with and without a head.
    private static final Set<Long> SHEETS = Set.of(65_536L, 65_535L, 1_048_576L, 1_048_575L);

    @Override
    public String id() {
        return "truncated-source";
    }

    @Override
    public List<Finding> findings(Scene scene) {
        var findings = new ArrayList<Finding>();
        var sources = scene.space().sources();
        for (int s = 0; s < sources.size(); s++) {
            int number = s;
            var source = sources.get(s).source();
            source.incomplete().map(end -> cut(number, source, end, scene.space())).or(() -> capped(number, scene)).ifPresent(findings::add);
        }
        return findings;
    }

    private Finding cut(int number, Source source, Incomplete end, RecordSpace space) {
        return draft(number, space)
                .cite(new Finding.Place(number, end.line()))
                .next("Fetch the whole of " + source.fileName() + ". Until then messages due after its end are undetermined, not lost.")
                .tell(id(), Severity.WARNING, source.fileName() + " is incomplete: " + end.reason());
    }

    private static Draft draft(int number, RecordSpace space) {
        return new Draft(space, system(number, space))
                .assumed("The file stands as its system or export left it.")
                .refuted("The same file, complete, that ends at the same record.");
    }

    /// The system whose records it holds, where they name one themselves and it is the same for all; else the one that the file is named after.
    private static String system(int number, RecordSpace space) {
        var named = space.segment(number).systems().stream().filter(space.systems()::contains).toList();
        return named.size() == 1 ? named.getFirst() : space.sources().get(number).source().system();
    }

    /// A table with exactly so many rows as limits are made of, which ends apart from what lies beside it.
    private Optional<Finding> capped(int number, Scene scene) {
        RecordSpace space = scene.space();
        var source = space.sources().get(number).source();
        long rows = space.segment(number).size();
        if (!TABLES.contains(source.format()) || !isLimit(rows) || !isAlone(source.system(), space) || !endsApart(source.system(), scene)) return Optional.empty();
        return Optional.of(draft(number, space)
                .cite(space.base(number) + (int) rows - 1)
                .next("Ask for the export without a limit of " + Spell.count(rows) + " rows, or page by page.")
                .tell(id(), Severity.WARNING, source.fileName() + " holds exactly " + Spell.count(rows) + " rows and does not reach as far as its neighbours: its export stopped at a limit"));
    }

    /// 1, 2 or 5 times a power of ten, a power of two, or a sheet's size; from a thousand on.
    static boolean isLimit(long rows) {
        if (rows < LEAST_CAP) return false;
        long digits = rows;
        while (digits % 10 == 0) digits /= 10;
        return digits == 1 || digits == 2 || digits == 5 || Long.bitCount(rows) == 1 || SHEETS.contains(rows);
    }

    private static boolean isAlone(String system, RecordSpace space) {
        return space.sources().stream().filter(other -> other.segment().systems().contains(system)).count() == 1;
    }

    /// True where the system's records begin later or end earlier than those of all systems with which it shares messages, by far more than its own rhythm.
    private static boolean endsApart(String system, Scene scene) {
        int own = scene.space().systems().indexOf(system);
        Rhythm mine = own < 0 ? null : scene.rhythm(own);
        if (mine == null) return false;
        double slack = APART * Math.max(mine.usual(), 1);
        boolean early = false;
        boolean late = false;
        for (int other : scene.systems()) {
            Rhythm theirs = scene.presence().system(other) == own ? null : scene.rhythm(scene.presence().system(other));
            if (theirs == null) continue;
            if (Math.abs(theirs.last() - mine.last()) <= slack && Math.abs(theirs.first() - mine.first()) <= slack) return false;
            early |= theirs.last() - mine.last() > slack;
            late |= mine.first() - theirs.first() > slack;
        }
        return early || late;
    }
}
