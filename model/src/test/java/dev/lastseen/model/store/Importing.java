package dev.lastseen.model.store;

import java.nio.file.Path;

/// A process of its own that imports one source after the other into a case and says so, until it is killed: `FOLDER KEYS`.
final class Importing {
    static final int RECORDS = 17_000;

    private Importing() {}

    public static void main(String[] arguments) {
        var key = UserKey.in(Path.of(arguments[1]));
        Path folder = Path.of(arguments[0]);
        var store = CaseFolder.holdsCase(folder) ? CaseStore.open(folder, key) : CaseStore.create(folder, key);
        for (int number = store.sources().size() + 1;; number++) {
            Sources.add(store, Sources.plain("source" + number + ".log", "sha" + number), RECORDS);
            IO.println(number);
        }
    }
}
