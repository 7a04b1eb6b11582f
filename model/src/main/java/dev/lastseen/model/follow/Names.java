package dev.lastseen.model.follow;

import dev.lastseen.model.segment.Segment;
import dev.lastseen.model.value.ValueCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Spells messages, and finds them by any of their identifiers.
final class Names {
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Bonds bonds;
    private final Journeys journeys;
    private final RecordSpace space;

    Names(Bonds bonds, Journeys journeys) {
        this.bonds = bonds;
        this.journeys = journeys;
        space = journeys.space();
    }

    String name(int message) {
        int number = number(message);
        int first = firstDirect(message, number);
        return first < 0 ? bonds.values().text(number) : spelled(first, number);
    }

    private int number(int message) {
        return bonds.kind().numbers()[bonds.messages().value(message)];
    }

    /// The earliest record that carries the value itself.
    private int firstDirect(int message, int number) {
        Sightings sightings = journeys.sightings();
        int first = -1;
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            int record = sightings.record(i);
            boolean earlier = first < 0 || journeys.clocks().time(record) < journeys.clocks().time(first);
            if (earlier && !spelled(record, number).isEmpty()) first = record;
        }
        return first;
    }

    /// How a record spells a value; empty where it does not.
    private String spelled(int record, int number) {
        int source = space.source(record);
        Segment segment = space.segment(source);
        int local = record - space.base(source);
        for (IdColumn column : bonds.kind().columns()) {
            if (column.system != space.system(record)) continue;
            String text = spelled(segment, source, local, segment.columns().find(column.field), number);
            if (!text.isEmpty()) return text;
        }
        return "";
    }

    private String spelled(Segment segment, int source, int local, int column, int number) {
        if (column < 0) return "";
        String[] found = {""};
        if (segment.columns().inherited(column)) {
            match(segment, source, local, segment.value(local, column), number, found);
        } else {
            segment.row(local, (c, code) -> {
                if (c == column) match(segment, source, local, code, number, found);
            });
        }
        return found[0];
    }

    private void match(Segment segment, int source, int local, int code, int number, String[] found) {
        boolean word = ValueCode.isInteger(code) || ValueCode.isWord(code) && code >= ValueCode.FIRST_WORD;
        if (word && found[0].isEmpty() && bonds.values().isSpelled(number, source, code)) found[0] = segment.text(local, code);
    }

    int[] find(String identifier) {
        return findAll(List.of(identifier)).getFirst();
    }

    /// One answer each; the first kind that knows an identifier decides.
    List<int[]> findAll(List<String> identifiers) {
        int[][] numbers = identifiers.stream().map(identifier -> numbers(identifier.strip())).toArray(int[][]::new);
        int[][] found = new int[numbers.length][0];
        for (Kind kind : candidatesFirst()) {
            long[] wanted = wanted(numbers, found);
            if (wanted.length > 0) find(kind, wanted, found);
        }
        return List.of(found);
    }

    /// Numbers of values, each with an identifier that means it and is not found yet, ascending.
    private static long[] wanted(int[][] numbers, int[][] found) {
        return IntStream.range(0, found.length).filter(i -> found[i].length == 0).boxed()
                .flatMapToLong(i -> Arrays.stream(numbers[i]).mapToLong(number -> key(number, i))).sorted().toArray();
    }

    private void find(Kind kind, long[] wanted, int[][] found) {
        var asked = new BitSet(); // a look into it decides nearly all of a million values
        for (long one : wanted) asked.set((int) (one >>> 32));
        for (int v = 0; v < kind.size(); v++) {
            int number = kind.numbers()[v];
            if (asked.get(number)) find(kind, v, firstOf(number, wanted), wanted, found);
        }
    }

    private static int firstOf(int number, long[] wanted) {
        int at = Arrays.binarySearch(wanted, key(number, 0));
        return at < 0 ? -at - 1 : at;
    }

    /// Adds the messages of a value to every identifier that means it.
    private void find(Kind kind, int value, int at, long[] wanted, int[][] found) {
        int number = kind.numbers()[value];
        int[] messages = messages(kind, value);
        for (int i = at; i < wanted.length && (int) (wanted[i] >>> 32) == number; i++) {
            int identifier = (int) wanted[i];
            found[identifier] = found[identifier].length == 0 ? messages : IntStream.concat(Arrays.stream(found[identifier]), Arrays.stream(messages)).distinct().toArray();
        }
    }

    /// The followed kind, then the others.
    private List<Kind> candidatesFirst() {
        var kinds = new ArrayList<Kind>();
        kinds.add(bonds.kind());
        for (Kind kind : bonds.kinds()) {
            if (kind.id() != bonds.kind().id()) kinds.add(kind);
        }
        return kinds;
    }

    /// The numbers that the spelling has in the value table: one where any source holds it.
    private int[] numbers(String identifier) {
        byte[] bytes = identifier.getBytes(StandardCharsets.UTF_8);
        int integer = integerCode(identifier);
        if (integer >= 0) return IntStream.of(bonds.values().find(0, ValueCode.ofInteger(integer))).filter(number -> number >= 0).toArray();
        int[] numbers = new int[space.sources().size()];
        int n = 0;
        for (int s = 0; s < numbers.length && bytes.length > 0; s++) {
            int code = space.segment(s).dictionary().lookup(bytes, 0, bytes.length);
            int number = code < 0 ? -1 : bonds.values().find(s, code);
            if (number >= 0) numbers[n++] = bonds.whole(number);
        }
        return Arrays.stream(numbers, 0, n).distinct().toArray();
    }

    private static int integerCode(String text) {
        boolean canonical = INTEGER.matcher(text).matches();
        return canonical ? Integer.parseInt(text) : -1;
    }

    /// The message that owns a value, else those of the records that carry it.
    private int[] messages(Kind kind, int value) {
        int own = bonds.kind().id();
        int owner = kind.id() == own ? value : bonds.resolution().owner(kind.id(), value);
        return (owner >= 0 ? IntStream.of(bonds.messages().message(owner)) : together(kind, value)).filter(message -> message >= 0).toArray();
    }

    /// Messages of the records that carry a value which is not joined to one message.
    private IntStream together(Kind kind, int value) {
        var found = new LinkedHashSet<Integer>();
        int[] into = new int[64];
        for (IdColumn column : kind.columns()) {
            for (int i = 0; i < column.records.length; i++) {
                if (column.values[i] != value) continue;
                int n = bonds.resolution().resolve(column.records[i], into);
                Arrays.stream(into, 0, n).map(bonds.messages()::message).forEach(found::add);
            }
        }
        return found.stream().mapToInt(message -> message);
    }

    List<Following.Identifier> identifiers(int message) {
        Resolution resolution = bonds.resolution();
        RecordIds ids = bonds.ids();
        Map<Long, Integer> proofs = new LinkedHashMap<>();
        int own = bonds.kind().id();
        proofs.put(key(own, bonds.messages().value(message)), -1);
        Sightings sightings = journeys.sightings();
        for (int i = sightings.from(message); i < sightings.to(message); i++) {
            int record = sightings.record(i);
            for (int e = ids.from(record); e < ids.to(record); e++) {
                boolean mine = ids.kind(e) == own ? ids.value(e) == bonds.messages().value(message) : resolution.reaches(ids.kind(e));
                if (mine) keepProof(proofs, key(ids.kind(e), ids.value(e)), record);
            }
        }
        return proofs.entrySet().stream().map(e -> identifier((int) (e.getKey() >>> 32), (int) (long) e.getKey(), e.getValue())).toList();
    }

    private static long key(int kind, int value) {
        return (long) kind << 32 | value;
    }

    /// The best proof is a record that carries more than one identifier; else the first.
    private void keepProof(Map<Long, Integer> proofs, long key, int record) {
        int known = proofs.getOrDefault(key, -1);
        boolean better = known < 0 || identifiersIn(known) < 2 && identifiersIn(record) >= 2;
        if (better) proofs.put(key, record);
    }

    private int identifiersIn(int record) {
        return bonds.ids().to(record) - bonds.ids().from(record);
    }

    private Following.Identifier identifier(int kind, int value, int proof) {
        Kind of = bonds.kinds().get(kind);
        return new Following.Identifier(of.name(), bonds.values().text(of.numbers()[value]), proof);
    }
}
