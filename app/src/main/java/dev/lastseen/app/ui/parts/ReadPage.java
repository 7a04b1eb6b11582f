package dev.lastseen.app.ui.parts;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.Job;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// A page about one thing after the other: what stands on it is read in the background, once for each, and shown where it is still wanted by then. Belongs to the
/// screen's thread.
///
/// @param <K> what a page is about; pages about equal things are the same
/// @param <P> the page
public final class ReadPage<K, P extends Node> extends ScrollPane {
    private final Background background;
    private @Nullable K about;
    private @Nullable P page;
    private Background.@Nullable Running reading;

    public ReadPage(Background background) {
        this.background = background;
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
    }

    /// The page on screen; empty while nothing is read.
    public Optional<P> page() {
        return Optional.ofNullable(page);
    }

    /// Says that there is nothing to show.
    public void nothing(String title, String remedy) {
        stop();
        about = null;
        say(title, remedy);
    }

    /// True where the page is about `wanted`, or will be.
    public boolean isAbout(K wanted) {
        return wanted.equals(about);
    }

    /// Reads what a page needs, and shows it.
    ///
    /// @param read in the background
    /// @param make the page of what was read; empty where there is nothing to show, which [#say] has told then
    public <T> void read(K wanted, Job<T> read, Function<T, Optional<P>> make) {
        stop();
        about = wanted;
        reading = background.quietly(read).then(found -> make.apply(found).ifPresent(this::show)).start();
    }

    /// Shows words instead of a page, which is then about the same thing.
    public void say(String title, String remedy) {
        page = null;
        setContent(Parts.nothing(title, remedy));
    }

    private void show(P fresh) {
        page = fresh;
        setContent(fresh);
    }

    private void stop() {
        if (reading != null) reading.cancel();
        reading = null;
        page = null;
    }
}
