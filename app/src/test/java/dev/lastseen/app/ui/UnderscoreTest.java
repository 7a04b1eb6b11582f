package dev.lastseen.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lastseen.app.casework.Casework;
import dev.lastseen.app.ui.base.Focus;
import dev.lastseen.app.ui.base.View;
import dev.lastseen.app.ui.base.ViewName;
import dev.lastseen.app.ui.bench.Bench;
import dev.lastseen.app.ui.view.Views;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Names with an underscore are shown whole: it is no sign of a key.
class UnderscoreTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = ViewName.class, names = {"BOUNDARIES", "MESSAGES", "JOURNEY", "CONTRAST", "HYPOTHESES"})
    void showsNamesWhole(ViewName name) throws IOException {
        var bench = new Bench(folder);
        try (var casework = Casework.inMemory(new ImportService())) {
            casework.add(List.of(evidence()), ImportOptions.NONE, Progress.NONE);
            var following = casework.state().analysis().following();
            bench.open(casework, Focus.START.on(name).at(new Focus.Hop("first_desk", "second_desk")).on(following.lost().getFirst()));
            var view = Bench.onScreen(() -> Views.of(bench.desk()).stream().filter(one -> one.name() == name).findFirst().orElseThrow());
            var scene = bench.scene(Bench.onScreen(() -> shown(view, bench)), 900, 700);
            bench.settle(scene);
            assertEquals(List.of(), Bench.onScreen(() -> hiding(view.node())));
        }
    }

    private static Node shown(View view, Bench bench) {
        view.show(bench.desk().session().state());
        return view.node();
    }

    private Path evidence() throws IOException {
        var evidence = Files.createDirectories(folder.resolve("evidence"));
        var first = new StringBuilder();
        var second = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            var line = "2026-05-04T08:%02d:%02dZ INFO handled parcel_no=prc_%05x\n".formatted(i / 60, i % 60, 0x4a3f1 + i * 977);
            first.append(line);
            if (i % 20 != 7) second.append(line);
        }
        Files.writeString(evidence.resolve("first_desk.log"), first);
        Files.writeString(evidence.resolve("second_desk.log"), second);
        return evidence;
    }

    /// Buttons and links below a node that would swallow an underscore of their text.
    private static List<String> hiding(Node node) {
        var hiding = new ArrayList<String>();
        if (node instanceof ButtonBase button && button.isMnemonicParsing() && String.valueOf(button.getText()).contains("_")) hiding.add(button.getText());
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> hiding.addAll(hiding(child)));
        return hiding;
    }
}
