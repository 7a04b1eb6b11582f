package dev.lastseen.importers.format;

import dev.lastseen.importers.text.Keys;
import dev.lastseen.importers.text.LineParser;
import dev.lastseen.importers.text.TimeNotes;
import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.segment.SegmentBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads lines inside a wrapping as if they stood there alone; the time and the system that the wrapping tells count where the line tells none. Lines that were
/// wrapped in parts are read as a whole, with their last part.
final class WrappedLines implements LineParser {
    private static final int MOST_SYSTEMS = 1000;

    private final Wrapping wrapping;
    private final Inside inside;
    private final SegmentBuilder out;
    private final TimeNotes notes;
    private final Keys systems;
    private @Nullable LineParser line;
    private @Nullable LineParser other;
    private byte[] joined = new byte[1024];
    private int joinedLength;
    private boolean joining;
    private boolean error;
    private Part part = Part.WHOLE;
    private boolean isOther;

    /// What the line seen last is of a line inside.
    private enum Part { NONE, WHOLE, FIRST, NEXT, LAST }

    WrappedLines(Wrapping wrapping, Inside inside, SegmentBuilder out, TimeNotes notes) {
        this.wrapping = wrapping;
        this.inside = inside;
        this.out = out;
        this.notes = notes;
        systems = new Keys(out::systemNumber, MOST_SYSTEMS);
    }

    private LineParser line() {
        if (line == null) line = inside.parser(out, notes);
        return line;
    }

    private LineParser other() {
        if (other == null) other = inside.others(out, notes);
        return other;
    }

    @Override
    public boolean matches(byte[] bytes, int from, int to) {
        part = Part.NONE;
        if (!wrapping.unwrap(bytes, from, to)) return false;
        if (!inside.decided()) {
            inside.see(wrapping.bytes(), wrapping.from(), wrapping.to(), wrapping.partial());
            return false;
        }
        part = part();
        if (part != Part.WHOLE) join();
        return switch (part) {
            case FIRST -> true;
            case WHOLE -> starts();
            default -> false;
        };
    }

    private Part part() {
        boolean goesOn = joining && error == wrapping.error();
        error = wrapping.error();
        joining = wrapping.partial();
        if (goesOn) return joining ? Part.NEXT : Part.LAST;
        if (joining) joinedLength = 0;
        return joining ? Part.FIRST : Part.WHOLE;
    }

    private void join() {
        int length = wrapping.to() - wrapping.from();
        if (joinedLength + length > LineReader.MAX_LINE) return;
        if (joinedLength + length > joined.length) joined = Arrays.copyOf(joined, Math.max(joinedLength + length, joined.length * 2));
        System.arraycopy(wrapping.bytes(), wrapping.from(), joined, joinedLength, length);
        joinedLength += length;
    }

    private boolean starts() {
        isOther = false;
        if (line().matches(wrapping.bytes(), wrapping.from(), wrapping.to())) return true;
        if (inside.strict() || wrapping.from() == wrapping.to()) return false;
        byte first = wrapping.bytes()[wrapping.from()];
        isOther = first != ' ' && first != '\t' && other().matches(wrapping.bytes(), wrapping.from(), wrapping.to());
        return isOther;
    }

    @Override
    public void emit(byte[] bytes) {
        if (wrapping.micros() != Segment.NO_TIME) out.time(wrapping.micros());
        byte[] name = wrapping.system().getBytes(StandardCharsets.UTF_8);
        int system = name.length == 0 ? -1 : systems.number(name, 0, name.length);
        if (system >= 0) out.system(system);
        if (part == Part.WHOLE) (isOther ? other() : line()).emit(wrapping.bytes());
    }

    @Override
    public void continued(byte[] bytes, int from, int to, int number) {
        switch (part) {
            case LAST -> last();
            case WHOLE -> line().continued(wrapping.bytes(), wrapping.from(), wrapping.to(), number);
            default -> {}
        }
    }

    private void last() {
        if (line().matches(joined, 0, joinedLength)) line().emit(joined);
        else if (other().matches(joined, 0, joinedLength)) other().emit(joined);
    }

    @Override
    public void restart(boolean sawAll) {
        inside.decide();
        joining = false;
        byte[] seen = inside.seen();
        LineReader.visit(seen, 0, seen.length, false, (bytes, from, to) -> {
            if (line().matches(bytes, from, to)) line().learn(bytes);
        });
        line().restart(sawAll);
    }

    @Override
    public void learn(byte[] bytes) {
        // Lines are learnt from once it is known what they are.
    }
}
