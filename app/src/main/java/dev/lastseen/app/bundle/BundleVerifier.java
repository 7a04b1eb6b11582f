package dev.lastseen.app.bundle;

import dev.lastseen.model.store.Proof;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads every byte of a bundle and tells which parts are what was written. The hashes stand in the bundle itself: they prove that nothing happened to it by accident,
/// and against somebody who rewrites all of it only the hash of the whole file helps, told by another way.
public final class BundleVerifier {
    private static final String NOTHING = "Nothing in it can be relied on: ask for it again.";

    private final Path file;
    private final List<Proof> proofs = new ArrayList<>();

    private BundleVerifier(Path file) {
        this.file = file;
    }

    public static List<Proof> verify(Path file) throws IOException {
        var verifier = new BundleVerifier(file);
        boolean whole = verifier.isWhole();
        verifier.entries(whole);
        return List.copyOf(verifier.proofs);
    }

    private boolean isWhole() throws IOException {
        long size = Files.size(file);
        String hash;
        String comment;
        if (size <= Container.COMMENT.length() + Container.HASH_LETTERS) return false;
        try (InputStream in = Files.newInputStream(file); var end = new RandomAccessFile(file.toFile(), "r")) {
            hash = Hashes.of(in, size - Container.HASH_LETTERS);
            byte[] last = new byte[Container.COMMENT.length() + Container.HASH_LETTERS];
            end.seek(size - last.length);
            end.readFully(last);
            comment = new String(last, StandardCharsets.ISO_8859_1);
        }
        return comment.equals(Container.COMMENT + hash);
    }

    private void entries(boolean whole) throws IOException {
        try (var bundle = new BundleReader(file)) {
            int held = 0;
            for (var entry : bundle.manifest().entries()) {
                if (holds(bundle, entry)) held++;
            }
            surplus(bundle);
            boolean intact = proofs.isEmpty();
            proofs.addFirst(container(whole, intact));
            proofs.add(Proof.holds("entries", held + " of " + bundle.manifest().entries().size() + " are as the manifest states"));
            sources(bundle);
        } catch (IOException e) {
            proofs.clear();
            proofs.add(Proof.broken(String.valueOf(file.getFileName()), "It cannot be read as a bundle of Lastseen: " + e.getMessage() + ".", NOTHING));
        }
    }

    private Proof container(boolean whole, boolean intact) throws IOException {
        String subject = String.valueOf(file.getFileName());
        if (whole) {
            try (InputStream in = Files.newInputStream(file)) {
                return Proof.holds(subject, "every byte is as it was written; compare the SHA-256 of the file with that of the sender: " + Hashes.of(in, Long.MAX_VALUE));
            }
        }
        return Proof.broken(subject, "Bytes of the file were changed since it was written.", intact
                ? "The content of every entry is as the manifest states: only what the zip says about them, such as names and dates, was changed. It is safer to ask for it again."
                : "Entries that are not named below are as the manifest states.");
    }

    private boolean holds(BundleReader bundle, Packed entry) {
        String problem;
        try (InputStream in = bundle.open(entry)) {
            boolean same = Hashes.of(in, entry.bytes()).equals(entry.sha256()) && in.read() < 0;
            if (same) return true;
            problem = "Its content is not what was written.";
        } catch (IOException | RuntimeException e) {
            problem = "It cannot be read: " + e.getMessage() + ".";
        }
        proofs.add(Proof.broken(entry.name(), problem, "Other entries are proved by their own hashes; records and excerpts can be compared with the sources by offset and hash."));
        return false;
    }

    private void surplus(BundleReader bundle) {
        var known = new HashSet<String>();
        bundle.manifest().entries().forEach(entry -> known.add(entry.name()));
        known.add(Container.MANIFEST);
        for (String name : bundle.names()) {
            if (!known.remove(name)) proofs.add(Proof.broken(name, "The manifest does not name it, or it stands there twice.", "Do not rely on it; what the manifest names is proved by itself."));
        }
    }

    private void sources(BundleReader bundle) {
        if (!bundle.manifest().evidence()) return;
        for (var origin : bundle.manifest().sources()) {
            var entry = bundle.manifest().entries().stream().filter(one -> one.name().equals(Container.EVIDENCE + origin.file())).findFirst();
            boolean same = entry.isPresent() && entry.get().sha256().equals(origin.sha256());
            if (!same) proofs.add(Proof.broken(origin.file(), "The evidence in the bundle is not what the case was computed from.", "Other sources are proved by their own hashes."));
        }
    }
}
