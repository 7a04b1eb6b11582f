package dev.lastseen.model.hypothesis;

import dev.lastseen.model.contrast.Aspect;
import dev.lastseen.model.contrast.Quoted;
import dev.lastseen.model.hypothesis.Suggestion.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Reads the name of an attribute. Without a system it is that of the claim's own place if that knows it, else of the first system along the route that does.
final class TermParser {
    private final Cursor cursor;
    private final Vocabulary vocabulary;
    private final int home;

    /// @param home number of the system whose records the claim is about; -1: none is known
    TermParser(Cursor cursor, Vocabulary vocabulary, int home) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
        this.home = home;
    }

    /// Stays where no attribute begins.
    Optional<Term> term() {
        int start = cursor.here();
        List<Integer> places = places();
        Optional<Term> first = places.isEmpty() ? Optional.empty() : simple(places);
        if (first.isEmpty()) {
            cursor.go(start);
            return first;
        }
        return Optional.of(difference(first.get()).orElse(first.get()));
    }

    /// The systems at which the name is looked up.
    private List<Integer> places() {
        int start = cursor.here();
        OptionalInt stated = stated();
        if (stated.isPresent()) return List.of(stated.getAsInt());
        cursor.go(start);
        var places = new ArrayList<Integer>();
        if (home >= 0) places.add(home);
        vocabulary.order().stream().filter(system -> system != home).forEach(places::add);
        return places;
    }

    private OptionalInt stated() {
        List<String> quoted = cursor.quoted();
        if (!quoted.isEmpty()) return cursor.hiddenSign(":") ? vocabulary.system(quoted.getFirst()) : OptionalInt.empty();
        String word = cursor.plainWord();
        for (String system : vocabulary.systems()) {
            if (!word.startsWith(system + ":")) continue;
            cursor.go(cursor.here() + system.length() + 1);
            return vocabulary.system(system);
        }
        return OptionalInt.empty();
    }

    private Optional<Term> simple(List<Integer> places) {
        suggest(places);
        Optional<Term> found = phrase(places);
        if (found.isEmpty()) found = derived(places);
        if (found.isEmpty()) found = named(places, field -> field, Aspect.Value::new);
        if (found.isEmpty()) found = builtIn(places.getFirst());
        return found;
    }

    private void suggest(List<Integer> places) {
        for (int system : places) {
            String what = "attribute at " + vocabulary.name(system);
            vocabulary.phrases(system).forEach(term -> cursor.expect(new Suggestion(term.name(), Kind.ATTRIBUTE, what)));
            vocabulary.fields(system).names().forEach(field -> cursor.expect(new Suggestion(Quoted.of(Vocabulary.shown(field)), Kind.ATTRIBUTE, what)));
        }
    }

    private Optional<Term> phrase(List<Integer> places) {
        for (int system : places) {
            for (Term term : vocabulary.phrases(system)) {
                if (cursor.alias(term.name())) return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private Optional<Term> derived(List<Integer> places) {
        int start = cursor.here();
        Optional<Term> found = Optional.empty();
        if (says("hour of", "hour of a time, UTC")) found = named(places, name -> "hour of " + name, Aspect.Hour::new, true);
        else if (says("weekday of", "day of the week of a time, UTC")) found = named(places, name -> "weekday of " + name, Aspect.Weekday::new, true);
        else if (says("length of", "length of a text in bytes")) found = named(places, name -> "length of " + name, Aspect.Length::new);
        else if (says("prefix of", "what stands before the first digit")) found = named(places, name -> "prefix of " + name, Aspect.Prefix::new);
        else if (says("domain of", "what stands after the @")) found = named(places, name -> "domain of " + name, Aspect.Domain::new);
        else if (says("age of", "how long before the record a time lies")) found = named(places, name -> "age of " + name, name -> new Aspect.Between(Aspect.OWN_TIME, name));
        if (found.isEmpty()) cursor.go(start);
        else if (found.get().aspect() instanceof Aspect.Hour || found.get().aspect() instanceof Aspect.Weekday) cursor.alias("(UTC)");
        return found;
    }

    private boolean says(String words, String what) {
        return cursor.words(words, new Suggestion(words, Kind.ATTRIBUTE, what));
    }

    private Optional<Term> named(List<Integer> places, Function<String, String> name, Function<String, Aspect> aspect) {
        return named(places, name, aspect, false);
    }

    /// A field of one of the systems; where the record's own time is meant as well, by the name `time`.
    private Optional<Term> named(List<Integer> places, Function<String, String> name, Function<String, Aspect> aspect, boolean orOwnTime) {
        int start = cursor.here();
        List<String> quoted = cursor.quoted();
        int afterQuotes = cursor.here();
        cursor.go(start);
        for (int system : places) {
            String written = quoted.isEmpty() ? longest(system) : quoted.getFirst();
            String field = written.isEmpty() ? "" : vocabulary.field(system, written);
            if (field.isEmpty()) continue;
            cursor.go(quoted.isEmpty() ? start + written.length() : afterQuotes);
            return Optional.of(new Term(system, name.apply(Vocabulary.shown(field)), aspect.apply(field)));
        }
        if (orOwnTime && quoted.isEmpty() && cursor.alias("time")) return Optional.of(new Term(places.getFirst(), name.apply("time"), aspect.apply(Aspect.OWN_TIME)));
        return Optional.empty();
    }

    /// The longest name of a field that stands here, or an empty text.
    private String longest(int system) {
        String word = cursor.plainWord();
        String best = vocabulary.field(system, word).isEmpty() ? "" : word;
        for (String field : vocabulary.fields(system).names()) {
            String name = Vocabulary.shown(field);
            boolean longer = name.length() > Math.max(best.length(), word.length()) && cursor.text().startsWith(name, cursor.here());
            int end = cursor.here() + name.length();
            if (longer && (end == cursor.text().length() || !Cursor.isWordPart(cursor.text().charAt(end)))) best = name;
        }
        return best;
    }

    /// What every record has, by names that fields may have as well.
    private Optional<Term> builtIn(int system) {
        if (cursor.alias("time")) return Optional.of(new Term(system, "time", new Aspect.Moment(Aspect.OWN_TIME)));
        if (cursor.alias("level")) return Optional.of(new Term(system, "level", new Aspect.WorstLevel()));
        if (cursor.alias("source")) return Optional.of(new Term(system, "source", new Aspect.SourceFile()));
        return Optional.empty();
    }

    /// What follows where two times are taken from each other.
    private Optional<Term> difference(Term later) {
        Optional<String> clock = clock(later.aspect());
        if (clock.isEmpty()) return Optional.empty();
        int start = cursor.here();
        boolean spaced = start > 0 && Character.isWhitespace(cursor.text().charAt(start - 1));
        if (cursor.sign("−") || spaced && cursor.hiddenSign("- ")) {
            Optional<Term> found = between(later, clock.get());
            if (found.isPresent()) return found;
        }
        cursor.go(start);
        return Optional.empty();
    }

    private Optional<Term> between(Term later, String clock) {
        for (String field : vocabulary.fields(later.system()).times()) cursor.expect(new Suggestion(Quoted.of(Vocabulary.shown(field)), Kind.ATTRIBUTE, "time"));
        int start = cursor.here();
        OptionalInt stated = stated();
        if (stated.isEmpty() || stated.getAsInt() != later.system()) cursor.go(start);
        Optional<Term> earlier = named(List.of(later.system()), name -> name, Aspect.Moment::new, true);
        return earlier.map(term -> new Term(later.system(), later.name() + " − " + term.name(), new Aspect.Between(clock, clock(term.aspect()).orElseThrow())));
    }

    private static Optional<String> clock(Aspect aspect) {
        return switch (aspect) {
            case Aspect.Value(var field) -> Optional.of(field);
            case Aspect.Moment(var field) -> Optional.of(field);
            default -> Optional.empty();
        };
    }
}
