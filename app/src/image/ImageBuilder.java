import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the application image `target/lastseen`: a Java runtime of the needed modules, the jars, the launcher, and caches
/// of loaded classes from training runs. The build runs this file with the JDK that it has chosen, so that
/// `jlink` and `jpackage` come from the same JDK.
///
/// Arguments: `image`, then the directory of the jars, the image to make, the modules (comma-separated), and the class that
/// the training runs start, with `command` or `window` and a scratch folder as its arguments; or `installer`, then the image, the directory for the
/// installer, and its version.
final class ImageBuilder {
    private static final String MAIN_JAR = "lastseen-app.jar";
    private static final String OPTIONS = "java.options";
    private static final String DIRECTIVES = "compiler.directives";
    /// What the program may be started as: each has Java options and a cache of loaded classes of its own, because a command that loads the window's
    /// classes, too, starts later and needs more memory.
    private static final String COMMAND = "command";
    private static final String WINDOW = "window";

    /// The cache remembers how well a method was compiled in training, and later runs compile it so at once: what commands run is to be compiled quickly and
    /// without counting anything. What the small sample calls a twentieth as often as usual counts as well, because what is not remembered is compiled up to
    /// three times and runs slower meanwhile: a tenth of the CPU of an investigation of 182 MB. Hashing is left out, so that later runs find out by themselves that
    /// it deserves more.
    private static final List<String> QUICKLY = List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.05", "-XX:CompileCommand=quiet", "-XX:CompileCommand=exclude,sun/security/provider/*.*");

    private final Path image;

    private ImageBuilder(Path image) {
        this.image = image;
    }

    public static void main(String[] args) throws Exception {
        var rest = List.of(args).subList(1, args.length);
        switch (args[0]) {
            case "image" -> {
                var builder = new ImageBuilder(Path.of(rest.get(1)));
                builder.linkRuntime(rest.get(2));
                builder.copyFiles(Path.of(rest.get(0)));
                builder.train(rest.get(3), COMMAND, QUICKLY);
                builder.train(rest.get(3), WINDOW, List.of());
            }
            case "installer" -> new ImageBuilder(Path.of(rest.get(0))).packInstaller(rest.get(1), rest.get(2));
            default -> throw new IllegalArgumentException("Neither image nor installer: " + args[0]);
        }
    }

    /// Linking takes most of the time, so a runtime of the same JDK and modules is kept.
    private void linkRuntime(String modules) throws IOException {
        var runtime = image.resolve("runtime");
        var stamp = runtime.resolve("linked-from");
        var wanted = Runtime.version() + " " + System.getProperty("java.home") + " " + modules;
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) return;
        delete(runtime);
        Files.createDirectories(image);
        run("jlink", "--add-modules", modules, "--output", runtime.toString(), "--strip-debug", "--no-man-pages",
                "--no-header-files", "--compress", "zip-6", "--generate-cds-archive");
        refuseCompiler(runtime);
        Files.writeString(stamp, wanted);
    }

    /// A compiler in the runtime would let a prepared database file run its own Java source.
    private static void refuseCompiler(Path runtime) throws IOException {
        if (Files.readString(runtime.resolve("release")).contains("java.compiler")) {
            throw new IOException("The runtime must not contain java.compiler");
        }
    }

    private void copyFiles(Path jars) throws IOException {
        var lib = image.resolve("lib");
        var bin = image.resolve("bin");
        delete(lib);
        delete(bin);
        Files.createDirectories(lib);
        Files.createDirectories(bin);
        for (var jar : list(jars)) {
            var target = lib.resolve(jar.getFileName());
            if (!OldClasses.renew(jar, target)) Files.copy(jar, target, COPY_ATTRIBUTES);
        }
        var sources = Path.of("src", "image");
        for (var name : List.of(OPTIONS, options(COMMAND), options(WINDOW), DIRECTIVES)) {
            Files.copy(sources.resolve(name), lib.resolve(name));
        }
        var launcher = Files.copy(sources.resolve("lastseen"), bin.resolve("lastseen"), REPLACE_EXISTING);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String options(String use) {
        return use + ".options";
    }

    private static String cache(String use) {
        return use + ".aot";
    }

    private Path lib(String name) {
        return image.resolve("lib").resolve(name).toAbsolutePath();
    }

    /// Without the cache the program still works, only slower: so a failed training fails the build, not the user.
    private void train(String rehearsal, String use, List<String> more) throws IOException, InterruptedException {
        var scratch = image.resolveSibling("training");
        delete(scratch);
        var command = new ArrayList<String>();
        command.add(image.resolve("runtime/bin/java").toAbsolutePath().toString());
        command.add("-XX:AOTCacheOutput=" + lib(cache(use)));
        command.addAll(List.of("@" + lib(OPTIONS), "@" + lib(options(use))));
        command.addAll(more);
        command.addAll(List.of("-cp", lib(MAIN_JAR).toString(), rehearsal, use, scratch.toAbsolutePath().toString()));
        var log = image.resolveSibling("training-" + use + ".log");
        int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        if (status != 0 || !Files.exists(lib(cache(use)))) {
            throw new IOException("The training run ended with status " + status + ": see " + log);
        }
    }

    private void packInstaller(String destination, String version) throws IOException {
        delete(Path.of(destination));
        var arguments = new ArrayList<>(List.of("--name", "lastseen", "--app-version", version, "--dest", destination,
                "--runtime-image", image.resolve("runtime").toString(), "--input", image.resolve("lib").toString(),
                "--main-jar", MAIN_JAR, "--java-options", "-XX:AOTCache=$APPDIR/" + cache(WINDOW)));
        for (var file : List.of(OPTIONS, options(WINDOW))) {
            for (var option : Files.readAllLines(image.resolve("lib").resolve(file))) {
                arguments.addAll(List.of("--java-options", option));
            }
        }
        run("jpackage", arguments.toArray(String[]::new));
    }

    private static void run(String tool, String... arguments) throws IOException {
        int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (status != 0) throw new IOException(tool + " ended with status " + status);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (Stream<Path> files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
