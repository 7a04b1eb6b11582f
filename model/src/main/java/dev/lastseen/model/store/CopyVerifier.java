package dev.lastseen.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Proves copies of evidence: each is named by the hash of the bytes that it holds.
final class CopyVerifier {
    private static final int SLAB = 1 << 18;

    private final DecodedCopies copies;

    CopyVerifier(DecodedCopies copies) {
        this.copies = copies;
    }

    boolean exists(String name) {
        return Files.exists(copies.of(name));
    }

    /// What is wrong with a copy, as a sentence; empty where nothing is.
    ///
    /// @param written what its file was when it was written; null where nobody knows
    String problem(String name, CopyTable.@Nullable Written written) throws IOException {
        Path file = copies.of(name);
        if (!Files.exists(file)) return "It is gone.";
        if (!content(file).equals(name)) return "It does not hold the bytes that it is named by.";
        boolean same = written == null || written.bytes() == Files.size(file) && written.sha256().equals(Digests.sha256(file));
        return same ? "" : "Its file is not what was written, though the bytes that it holds are.";
    }

    private static String content(Path file) {
        var digest = Digests.sha256();
        byte[] slab = new byte[SLAB];
        try (var bytes = new BlockBytes(file)) {
            for (long at = 0; at < bytes.size(); at += slab.length) digest.update(slab, 0, bytes.read(at, slab, 0, slab.length));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | CaseProblem _) {
            // damaged so that it cannot be unpacked: it holds none of the bytes, and the name of no content is empty
            return "";
        }
    }

    /// All copies, where nothing else is known of the case.
    List<Proof> byName() throws IOException {
        var proofs = new ArrayList<Proof>();
        for (String name : copies.names()) {
            String subject = "evidence/" + copies.of(name).getFileName();
            String problem = problem(name, null);
            proofs.add(problem.isEmpty() ? Proof.holds(subject, "holds the bytes of SHA-256 " + name) : Proof.broken(subject, problem, "Other copies and the originals are proved by themselves."));
        }
        return proofs;
    }
}
