package dev.lastseen.model.store;

import java.nio.file.Path;

/// A process of its own that opens a case, keeps one setting, says so, and does nothing more until it is killed: `FOLDER KEYS VALUE`.
final class Deciding {
    static final String SETTING = "decided";

    private Deciding() {}

    public static void main(String[] arguments) throws InterruptedException {
        var store = CaseStore.open(Path.of(arguments[0]), UserKey.in(Path.of(arguments[1])));
        store.settings().put(SETTING, arguments[2]);
        IO.println("1");
        Thread.sleep(Long.MAX_VALUE);
    }
}
