package dev.lastseen.app.ui.pictures;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Palette;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.SvgWriter;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;

/// Copies pictures and saves them, as SVG and as PNG of twice the size. To be used on the screen's thread; files are written in the background.
public final class PictureFiles {
    private static final double SHARP = 2;

    private final Desk desk;

    public PictureFiles(Desk desk) {
        this.desk = desk;
    }

    /// Gives `canvas` a menu with what can be done with its picture.
    ///
    /// @param name of a file, without its ending
    public void offer(PictureCanvas canvas, String name) {
        canvas.setOnContextMenuRequested(event -> menu(canvas, name).show(canvas, event.getScreenX(), event.getScreenY()));
    }

    private ContextMenu menu(PictureCanvas canvas, String name) {
        var menu = new ContextMenu();
        menu.getItems().addAll(
                item("Copy picture", () -> copy(canvas.picture())),
                item("Save as SVG…", () -> saveSvg(canvas.picture(), name)),
                item("Save as PNG…", () -> savePng(canvas.picture(), name)));
        return menu;
    }

    private static MenuItem item(String title, Runnable run) {
        var item = new MenuItem(title);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /// Puts the picture on the clipboard, as an image and as SVG text.
    public void copy(Picture picture) {
        var content = new ClipboardContent();
        content.putImage(image(picture));
        content.putString(SvgWriter.write(picture, palette()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    public void saveSvg(Picture picture, String name) {
        var svg = SvgWriter.write(picture, palette());
        desk.dialogs().save("Save as SVG", name + ".svg").ifPresent(file -> write(file, () -> Files.writeString(file, svg)));
    }

    public void savePng(Picture picture, String name) {
        BufferedImage image = SwingFXUtils.fromFXImage(image(picture), null);
        desk.dialogs().save("Save as PNG", name + ".png").ifPresent(file -> write(file, () -> ImageIO.write(image, "png", file.toFile())));
    }

    private interface Write {
        Object run() throws IOException;
    }

    private void write(Path file, Write write) {
        desk.background()
                .work("Save " + file.getFileName(), _ -> write.run())
                .failing(IOException.class, failure -> desk.dialogs().tell(new Problem("The picture could not be saved", file + ": " + failure.getMessage(), "Choose another folder, or make room on the disk.")))
                .start();
    }

    private Palette palette() {
        return desk.session().look().theme().palette();
    }

    /// The picture on its theme's ground.
    private WritableImage image(Picture picture) {
        var canvas = new Canvas(Math.ceil(picture.width() * SHARP), Math.ceil(picture.height() * SHARP));
        var inks = Inks.of(desk.session().look().theme());
        var pen = canvas.getGraphicsContext2D();
        pen.setFill(inks.of(Ink.BACKGROUND));
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        new Brush(pen, inks, new Faces(), SHARP).draw(picture);
        return canvas.snapshot(new SnapshotParameters(), null);
    }
}
