package dev.lastseen.model.follow;

/// Tells which kinds can join records, so that the others cost nothing further: sizes, latencies and process numbers pass for identifiers at a first glance.
final class Linking {
    private static final double UNIQUE = 0.98;
    private static final double LEAST_VARIED = 0.002;
    private static final double MOST_SCATTERED = 0.2;

    private final int[] recordsOf;

    Linking(RecordSpace space) {
        recordsOf = new int[space.systemCount()];
        for (int r = 0; r < space.size(); r++) recordsOf[space.system(r)]++;
    }

    /// True where several columns hold the kind, where each record of its system has a value of its own, or where its values come back in a meaningful way.
    boolean links(Kind kind) {
        if (kind.columns().size() > 1) return true;
        IdColumn column = kind.columns().getFirst();
        int occurrences = column.records.length;
        if (kind.size() >= UNIQUE * occurrences) return occurrences * 2 >= recordsOf[column.system];
        return kind.size() >= LEAST_VARIED * occurrences && (!column.weak || isTogether(kind, column));
    }

    /// True where equal values stand close together, as lines about one thing do; numbers that are equal by chance are scattered. The distance to the value's
    /// occurrence before is compared with what it would be at random.
    private static boolean isTogether(Kind kind, IdColumn column) {
        int[] counts = new int[kind.size()];
        for (int value : column.values) counts[value]++;
        int[] before = new int[kind.size()];
        double sum = 0;
        int repeats = 0;
        for (int i = 0; i < column.values.length; i++) {
            int value = column.values[i];
            if (before[value] > 0) {
                sum += (double) (i + 1 - before[value]) * counts[value] / column.values.length;
                repeats++;
            }
            before[value] = i + 1;
        }
        return repeats > 0 && sum / repeats < MOST_SCATTERED;
    }
}
