package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Aspect;
import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names that claims about some evidence may use: its systems, the fields of their records, and what follows from fields. One thread at a time.
public final class Vocabulary {
    /// What tells when something began to be.
    private static final Pattern BIRTH = Pattern.compile("(.*?)[_-]?(?:created|opened|started|born)(?:[_-]?(?:at|on|time|date|ts))?", Pattern.CASE_INSENSITIVE);
    private final Following following;
    private final Map<String, Integer> systems = new LinkedHashMap<>();
    private final Map<Integer, SystemFields> fields = new HashMap<>();
    private final Map<Integer, List<Term>> phrases = new HashMap<>();

    private Vocabulary(Following following) {
        this.following = following;
        for (int system : following.route().order()) systems.put(following.systemName(system), system);
    }

    public static Vocabulary of(Following following) {
        return new Vocabulary(following);
    }

    /// Names of the systems that messages pass, in order of the route.
    public List<String> systems() {
        return List.copyOf(systems.keySet());
    }

    /// Names of the attributes at a system: its fields as `contrast` prints them, and names of its own for what follows from them, such as `thread age`.
    public List<String> attributes(String system) {
        Integer number = systems.get(system);
        if (number == null) return List.of();
        var names = new ArrayList<>(phrases(number).stream().map(Term::name).toList());
        fields(number).names().forEach(field -> names.add(shown(field)));
        return names;
    }

    List<Integer> order() {
        return List.copyOf(systems.values());
    }

    String name(int system) {
        return following.systemName(system);
    }

    OptionalInt system(String name) {
        Integer exact = systems.get(name);
        if (exact != null) return OptionalInt.of(exact);
        return systems.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(name)).mapToInt(Map.Entry::getValue).findFirst();
    }

    SystemFields fields(int system) {
        return fields.computeIfAbsent(system, s -> new SystemFields(following.space(), following.systemName(s)));
    }

    /// Terms of more than one word, and those that are no fields.
    List<Term> phrases(int system) {
        return phrases.computeIfAbsent(system, this::makePhrases);
    }

    private List<Term> makePhrases(int system) {
        var made = new ArrayList<Term>();
        for (String field : fields(system).times()) ages(field).ifPresent(name -> made.add(new Term(system, name, new Aspect.Between(Aspect.OWN_TIME, field))));
        made.add(new Term(system, "worst level", new Aspect.WorstLevel()));
        made.add(new Term(system, "number of records", new Aspect.RecordCount()));
        made.add(new Term(system, "source file", new Aspect.SourceFile()));
        return made;
    }

    /// `threads.created_at`, `thread_created_at` and `threadOpenedAt` all tell the age of a thread.
    private static Optional<String> ages(String field) {
        int dot = field.lastIndexOf('.');
        Matcher birth = BIRTH.matcher(field.substring(dot + 1).replaceAll("([a-z])([A-Z])", "$1_$2"));
        if (!birth.matches()) return Optional.empty();
        String owner = birth.group(1).isEmpty() ? field.substring(field.lastIndexOf('.', dot - 1) + 1, Math.max(dot, 0)) : birth.group(1);
        return Optional.of(owner.isEmpty() ? "age" : singular(owner.toLowerCase(Locale.ROOT).replaceAll("[_-]+", " ").strip()) + " age");
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) return word.substring(0, word.length() - 3) + "y";
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /// The column of a system that is written so, or an empty text.
    String field(int system, String written) {
        var names = fields(system).names();
        if (names.contains(written)) return written;
        for (String name : names) {
            if (shown(name).equals(written)) return name;
        }
        return names.stream().filter(name -> shown(name).equalsIgnoreCase(written)).findFirst().orElse("");
    }

    /// A column as it is written in claims: those that importers make up from text begin with `@`.
    static String shown(String column) {
        return column.startsWith("@text") || column.startsWith("@id") ? column.substring(1) : column;
    }

    /// The messages that an identifier names.
    int[] find(String identifier) {
        return following.follows() ? following.find(identifier) : new int[0];
    }

    /// The first moment at which any message was seen, in microseconds since 1970 UTC; 0 where none has a time.
    long begin() {
        Presence presence = following.presence();
        long first = Long.MAX_VALUE;
        for (int m = 0; m < presence.messages(); m++) {
            for (int system = 0; system < presence.systems(); system++) {
                if (presence.dated(m, system)) first = Math.min(first, presence.first(m, system));
            }
        }
        return first == Long.MAX_VALUE ? 0 : first;
    }
}
