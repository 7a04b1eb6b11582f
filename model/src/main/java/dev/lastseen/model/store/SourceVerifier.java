package dev.lastseen.model.store;

import dev.lastseen.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Proves each source by its own file and by the copies of it in the case.
final class SourceVerifier {
    private final CopyVerifier copies;
    private final List<SourceTable.Row> rows;

    SourceVerifier(CopyVerifier copies, List<SourceTable.Row> rows) {
        this.copies = copies;
        this.rows = rows;
    }

    List<Proof> verify(Map<String, CopyTable.Written> written) throws IOException {
        var problems = new TreeMap<String, String>();
        for (String name : names(written)) problems.put(name, copies.problem(name, written.get(name)));
        var proofs = new ArrayList<Proof>();
        for (var row : rows) proofs.add(original(row.source(), isWhole(row.source(), problems)));
        problems.forEach((name, problem) -> proofs.add(copy(name, problem)));
        return proofs;
    }

    /// Copies that were written, and those that must be there because their sources are not plain.
    private List<String> names(Map<String, CopyTable.Written> written) {
        var names = new ArrayList<>(written.keySet());
        for (var row : rows) {
            var content = row.source().content();
            if (!content.encoding().equals("plain") && !names.contains(content.decodedSha256())) names.add(content.decodedSha256());
        }
        return names;
    }

    private static boolean isWhole(Source source, Map<String, String> problems) {
        var content = source.content();
        return "".equals(problems.get(content.decodedSha256()));
    }

    private Proof copy(String name, String problem) {
        var owner = rows.stream().map(SourceTable.Row::source).filter(source -> source.content().decodedSha256().equals(name) || source.content().sha256().equals(name)).findFirst();
        String subject = "copy of " + owner.map(source -> source.path().toString()).orElse("a source that is not in the case");
        if (problem.isEmpty()) return Proof.holds(subject, "the bytes of SHA-256 " + name);
        return Proof.broken(subject, problem, "What was computed from the source stands, and its original is judged by itself; its records are shown again once that evidence is imported anew or secured again.");
    }

    private static Proof original(Source source, boolean copied) {
        var state = new EvidenceReader(new DecodedCopies(source.path()), Map.of()).verify(source);
        String subject = source.path().toString();
        return switch (state) {
            case UNCHANGED, TOUCHED -> Proof.holds(subject, "the same bytes as at the import, SHA-256 " + source.content().sha256());
            case GROWN -> Proof.holds(subject, "the bytes of the import are the same, SHA-256 " + source.content().sha256() + "; the file has grown since");
            case CHANGED -> Proof.broken(subject, "It is not the file that was imported: its SHA-256 is not " + source.content().sha256() + ".", trust(copied));
            case MISSING -> copied ? Proof.holds(subject, "not there any more, but the case holds a copy") : Proof.broken(subject, "It is not there any more or cannot be read.", trust(false));
        };
    }

    private static String trust(boolean copied) {
        if (copied) return "The case holds a copy of what was imported, which is whole: verdicts and raw lines stand.";
        return "Verdicts were computed from the bytes that were imported, and stand; their raw lines cannot be shown until the original is back, or is pointed at where it is now. Other sources are not touched.";
    }
}
