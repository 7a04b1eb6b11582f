package dev.lastseen.app.casework;

import dev.lastseen.model.declared.Declared;
import dev.lastseen.model.declared.Rate;
import dev.lastseen.model.declared.Window;
import dev.lastseen.model.follow.AllowedEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Spells what was declared, and reads what people write of it.
public final class DeclaredWords {
    private DeclaredWords() {}

    /// One thing that was declared.
    ///
    /// @param kind    `window`, `rate`, `sampled` or `end`
    /// @param text    for a person
    /// @param without everything that is declared but this
    public record Item(String kind, String text, Declared without) {}

    /// All that is declared, in an order that stays.
    public static List<Item> items(Declared declared) {
        var items = new ArrayList<Item>();
        for (Window window : declared.windows().all()) items.add(new Item("window", of(window), declared.without(window)));
        for (Rate rate : declared.rates()) items.add(new Item("rate", of(rate), declared.without(rate)));
        declared.sampled().forEach((system, share) -> items.add(new Item("sampled", system + " shows " + share(share) + " of what passes", declared.withoutSampled(system))));
        for (AllowedEnd end : declared.ends()) items.add(new Item("end", "messages may end at " + end.text(), declared.without(end)));
        return items;
    }

    private static String of(Window window) {
        return (window.name().isEmpty() ? "window" : window.name()) + ", " + Quantity.time(Quantity.instant(window.start())) + " – " + Quantity.time(Quantity.instant(window.end())) + " UTC";
    }

    private static String of(Rate rate) {
        return rate.system() + " writes at least " + Quantity.count(rate.least()) + (rate.least() == 1 ? " record" : " records") + " in any " + Quantity.span(rate.micros() / 1e6);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, share < 0.01 ? "%.2f %%" : "%.0f %%", 100 * share);
    }

    /// Reads `10 %`, `10%`, `0.1` or `1/10`; empty where it is no share above 0 and up to 1.
    public static Optional<Double> share(String text) {
        try {
            String plain = text.strip();
            int slash = plain.indexOf('/');
            double share = plain.endsWith("%") ? Double.parseDouble(plain.substring(0, plain.length() - 1).strip()) / 100
                    : slash > 0 ? Double.parseDouble(plain.substring(0, slash)) / Double.parseDouble(plain.substring(slash + 1)) : Double.parseDouble(plain);
            return share > 0 && share <= 1 ? Optional.of(share) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Reads `intake`, `intake > router`, `intake → router where class = spam`.
    ///
    /// @throws IllegalArgumentException where it names no system, or a field without a value
    public static AllowedEnd end(String text) {
        int where = text.indexOf(" where ");
        String place = where < 0 ? text : text.substring(0, where);
        String condition = where < 0 ? "" : text.substring(where + " where ".length());
        String[] systems = place.split("→|>", 2);
        int equals = condition.indexOf('=');
        if (where >= 0 && equals < 1) throw new IllegalArgumentException("after 'where' stands a field, = and its value");
        return new AllowedEnd(systems[0].strip(), systems.length == 1 ? "" : systems[1].strip(), where < 0 ? "" : condition.substring(0, equals).strip(),
                where < 0 ? "" : condition.substring(equals + 1).strip());
    }
}
