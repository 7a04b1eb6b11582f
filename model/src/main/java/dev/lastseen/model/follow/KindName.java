package dev.lastseen.model.follow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a kind is called: the commonest last path segment of its columns other than `id`, else `id`.
final class KindName {
    private KindName() {}

    static String of(List<IdColumn> columns) {
        Map<String, Integer> counts = new TreeMap<>();
        for (IdColumn column : columns) {
            String last = column.field.substring(column.field.lastIndexOf('.') + 1);
            if (!last.equals("id")) counts.merge(last, 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse("id");
    }
}
