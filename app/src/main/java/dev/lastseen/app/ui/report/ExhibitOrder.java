package dev.lastseen.app.ui.report;

import dev.lastseen.model.store.Annotation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Puts exhibits in order.
///
/// @param changed gets the places in their new order
record ExhibitOrder(List<Exhibit> all, Consumer<List<Place>> changed) {
    /// Moves one to where another stands; nothing happens beyond the ends.
    void move(int from, int to) {
        if (to < 0 || to >= all.size() || from == to) return;
        var places = new ArrayList<>(all.stream().map(exhibit -> exhibit.annotation().place()).toList());
        places.add(to, places.remove(from));
        changed.accept(places);
    }

    boolean isLast(int index) {
        return index == all.size() - 1;
    }
}
