package dev.lastseen.app.bundle;

import dev.lastseen.app.casework.OverruleSettings;
import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Readings;
import dev.lastseen.app.casework.Recipient;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.importers.ImportOptions;
import dev.lastseen.importers.ImportOptions.Rule;
import dev.lastseen.importers.ImportResult;
import dev.lastseen.importers.ImportService;
import dev.lastseen.importers.Progress;
import dev.lastseen.model.segment.SegmentTarget;
import dev.lastseen.model.store.Proof;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/// Takes a bundle into a case: with all its evidence it gives the same analysis; without, it gives excerpts, of which nothing is ever told to have vanished.
public final class BundleImport {
    private static final int NAME = 8;

    private final Path bundle;
    private final Recipient recipient;
    private final ImportService imports;
    private final Progress progress;
    private final List<ImportResult> results = new ArrayList<>();

    private BundleImport(Path bundle, Recipient recipient, ImportService imports, Progress progress) {
        this.bundle = bundle;
        this.recipient = recipient;
        this.imports = imports;
        this.progress = progress;
    }

    /// What came of it.
    ///
    /// @param evidence  false where the bundle holds excerpts only
    /// @param decisions true where what the sender decided holds in this case too
    /// @param notes     notes, marks and pins that were taken over
    public record Taken(List<ImportResult> results, boolean evidence, boolean decisions, int notes) {}

    /// True where a file says that it is a bundle.
    public static boolean isBundle(Path file) {
        if (!Files.isRegularFile(file)) return false;
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getComment() != null && zip.getComment().startsWith(Container.COMMENT);
        } catch (IOException _) {
            // whatever it is, it is no archive: it is imported as a file, and what cannot be read of it is told there
            return false;
        }
    }

    /// Takes the bundle into the case; its files are unpacked into the folder of the case. A [Refusal] where the bundle is not what was written.
    public static Taken take(Path bundle, Recipient recipient, ImportService imports, Progress progress) throws IOException {
        return new BundleImport(bundle, recipient, imports, progress).take();
    }

    private Taken take() throws IOException {
        for (var proof : BundleVerifier.verify(bundle)) {
            if (proof.state() != Proof.State.HOLDS) throw new Refusal(bundle + ", " + proof.subject() + ": " + proof.statement() + " Nothing was imported; see 'lastseen verify'.");
        }
        try (var reader = new BundleReader(bundle)) {
            var manifest = reader.manifest();
            var unpacker = new Unpacker(folder());
            checkRoom(manifest);
            boolean fresh = recipient.empty();
            boolean decisions = manifest.evidence() && fresh && Decisions.takeSettings(reader.object(Container.CASE), recipient.settings());
            for (var origin : manifest.sources()) {
                String name = (manifest.evidence() ? Container.EVIDENCE : Container.EXCERPT) + origin.file();
                Optional<Packed> entry = manifest.entries().stream().filter(one -> one.name().equals(name)).findFirst();
                if (entry.isPresent()) source(reader, origin, entry.get(), unpacker);
            }
            int notes = manifest.evidence() ? Decisions.takeAnnotations(reader.object(Container.CASE), recipient.annotations()) : 0;
            recipient.audit().add("bundle", bundle.toAbsolutePath() + (manifest.evidence() ? ", with evidence" : ", excerpts only"));
            return new Taken(List.copyOf(results), manifest.evidence(), decisions, notes);
        }
    }

    private Path folder() throws IOException {
        try (InputStream in = Files.newInputStream(bundle)) {
            return recipient.folder().resolve("from-" + Hashes.of(in, Long.MAX_VALUE).substring(0, NAME));
        }
    }

    private void checkRoom(Manifest manifest) throws IOException {
        long needed = manifest.entries().stream().mapToLong(Packed::bytes).sum();
        if (needed > Files.getFileStore(recipient.folder()).getUsableSpace()) throw new Refusal("the bundle takes " + Quantity.size(needed) + " when it is unpacked, and the disk has no room for it");
    }

    private void source(BundleReader reader, Manifest.Origin origin, Packed entry, Unpacker unpacker) throws IOException {
        Path place = unpacker.place(origin.file());
        try (InputStream in = reader.open(entry)) {
            unpacker.write(place, in, entry.bytes());
        }
        boolean evidence = reader.manifest().evidence();
        SegmentTarget target = evidence ? recipient.target() : new ExcerptTarget(recipient.target());
        results.addAll(imports.importAll(List.of(place), evidence ? reading(origin) : excerpt(origin), target, progress));
    }

    private ImportOptions reading(Manifest.Origin origin) {
        return Readings.again(origin.decodedSha256(), origin.system(), OverruleSettings.load(recipient.settings()));
    }

    /// An excerpt is too short to tell its format, its system and its zone by itself.
    private ImportOptions excerpt(Manifest.Origin origin) {
        boolean known = imports.formats().list().stream().anyMatch(format -> format.id().equals(origin.format()));
        var formats = known ? List.of(new Rule(origin.format(), _ -> true)) : List.<Rule>of();
        Optional<ZoneId> zone = origin.assumed() ? Optional.empty() : Readings.zone(origin.zone());
        return new ImportOptions(List.of(), List.of(new Rule(origin.system(), _ -> true)), formats, List.of(), zone);
    }
}
