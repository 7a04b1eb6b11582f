import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// Writes classes that were compiled for Java 5 or older as those of Java 8, which are the same but for the stack maps that a verifier wants.
///
/// The cache of loaded classes takes no class file older than Java 6, nor what refers to one. All of picocli is, and to load and verify it anew took every command
/// 0.08 CPU s.
final class OldClasses {
    private static final byte[] NO_BYTES = {};
    /// Where the version of a class file ends.
    private static final int HEAD = 8;

    private OldClasses() {}

    /// Copies a jar, with its old classes renewed; says so in its manifest. Answers false, and copies nothing, where it holds none.
    static boolean renew(Path from, Path to) throws IOException {
        try (var jar = new JarFile(from.toFile())) {
            if (!holdsOld(jar)) return false;
            var manifest = new Manifest(jar.getManifest());
            manifest.getMainAttributes().putValue("X-Changed-For-Lastseen", "class files older than Java 6 were given stack maps; nothing else differs");
            try (var loader = new URLClassLoader(new URL[] {from.toUri().toURL()}); var out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
                copy(jar, out, ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                        ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver()))));
            }
            return true;
        }
    }

    private static boolean holdsOld(JarFile jar) throws IOException {
        for (var entry : Collections.list(jar.entries())) {
            try (InputStream in = jar.getInputStream(entry)) {
                if (isOld(entry, isClass(entry) ? in.readNBytes(HEAD) : NO_BYTES)) return true;
            }
        }
        return false;
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }

    private static boolean isOld(JarEntry entry, byte[] bytes) {
        return isClass(entry) && ((bytes[HEAD - 2] & 0xff) << 8 | bytes[HEAD - 1] & 0xff) < ClassFile.JAVA_6_VERSION;
    }

    private static void copy(JarFile jar, JarOutputStream out, ClassFile classes) throws IOException {
        for (var entry : Collections.list(jar.entries())) {
            if (entry.getName().equals(JarFile.MANIFEST_NAME)) continue;
            var copied = new JarEntry(entry.getName());
            copied.setTime(entry.getTime());
            out.putNextEntry(copied);
            try (InputStream in = jar.getInputStream(entry)) {
                byte[] bytes = in.readAllBytes();
                out.write(isOld(entry, bytes) ? renewed(bytes, classes) : bytes);
            }
            out.closeEntry();
        }
    }

    private static byte[] renewed(byte[] old, ClassFile classes) throws IOException {
        byte[] renewed = classes.transformClass(classes.parse(old), (builder, element) -> {
            switch (element) {
                case ClassFileVersion _ -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                case MethodModel method -> builder.transformMethod(method, MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
                default -> builder.with(element);
            }
        });
        var errors = classes.verify(renewed);
        if (!errors.isEmpty()) throw new IOException("A renewed class is refused", errors.getFirst());
        return renewed;
    }
}
