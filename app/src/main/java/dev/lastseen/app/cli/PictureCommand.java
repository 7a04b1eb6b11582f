package dev.lastseen.app.cli;

import dev.lastseen.app.cli.Display.Picture;
import dev.lastseen.app.cli.Display.Size;
import dev.lastseen.app.cli.Display.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Renders a view of a case, for reports and reviews.
@Command(name = "picture", description = "Paint a view of the workbench into a PNG file; needs no display.")
final class PictureCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the case.")
    private Path folder;

    @Option(names = "--view", paramLabel = "NAME", description = "Which view, such as boundaries (default), journey or records.")
    private String view = "boundaries";

    @Option(names = "--message", paramLabel = "ID", description = "An identifier of the message to look at.")
    private @Nullable String message;

    @Option(names = "--boundary", paramLabel = "A>B", description = "The boundary to look at.")
    private @Nullable String boundary;

    @Option(names = "--theme", paramLabel = "dark|light", description = "Default: light.")
    private String theme = "light";

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", description = "In pixels. Default: 1600x1000.")
    private String size = "1600x1000";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.png", required = true, description = "The file to write.")
    private @Nullable Path out;

    private final Services services;

    PictureCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        var measures = SIZE.matcher(size);
        if (!measures.matches()) throw new CommandProblem("--size " + size + ": expected width and height in pixels, such as 1600x1000");
        services.display().get().paint(new Picture(
                folder, new Wanted(view, Optional.ofNullable(boundary), Optional.ofNullable(message)), isDark(),
                new Size(Integer.parseInt(measures.group(1)), Integer.parseInt(measures.group(2))), Objects.requireNonNull(out)));
        return ExitStatus.DONE;
    }

    private boolean isDark() {
        return switch (theme.toLowerCase(Locale.ROOT)) {
            case "dark" -> true;
            case "light" -> false;
            default -> throw new CommandProblem("--theme " + theme + ": expected dark or light");
        };
    }
}
