package dev.lastseen.model.reconcile;

import dev.lastseen.model.follow.Following;
import dev.lastseen.model.follow.Spelling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The identifiers of all messages that were not delivered, in normal spelling. One that other messages bear as well names nobody.
final class Wanted {
    private final Map<String, Integer> messages = new HashMap<>();
    private final BitSet ambiguous = new BitSet();
    private final Set<String> fields = new HashSet<>();

    private Wanted() {}

    static Wanted of(Following following) {
        var wanted = new Wanted();
        for (String column : following.columns()) wanted.fields.add(lastSegment(column));
        var texts = new ArrayList<String>();
        var owners = new ArrayList<Integer>();
        for (int message : following.lost()) {
            for (var identifier : following.identifiers(message)) {
                texts.add(identifier.value());
                owners.add(message);
            }
        }
        wanted.keep(texts, owners, following.findAll(texts));
        return wanted;
    }

    private void keep(List<String> texts, List<Integer> owners, List<int[]> found) {
        var named = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            if (found.get(i).length != 1) continue;
            messages.put(Spelling.normal(texts.get(i)), owners.get(i));
            named.set(owners.get(i));
        }
        for (int owner : owners) {
            if (!named.get(owner)) ambiguous.set(owner);
        }
    }

    /// The message that a value names, or -1.
    int message(String normal) {
        return messages.getOrDefault(normal, -1);
    }

    /// True where no identifier names this message alone.
    boolean isAmbiguous(int message) {
        return ambiguous.get(message);
    }

    /// True where a column is named like one that holds what is followed.
    boolean isNamedLikeFollowed(String column) {
        return fields.contains(lastSegment(column));
    }

    private static String lastSegment(String column) {
        return column.substring(Math.max(column.lastIndexOf('.'), column.lastIndexOf(':')) + 1);
    }
}
