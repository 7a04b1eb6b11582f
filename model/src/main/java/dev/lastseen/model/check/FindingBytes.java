package dev.lastseen.model.check;

import dev.lastseen.model.check.Finding.Place;
import dev.lastseen.model.check.Finding.Where;
import dev.lastseen.model.check.Finding.Words;
import dev.lastseen.model.segment.SourceRecords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Findings as bytes, behind the digest of what they were found in. Sources are named by the hash of their bytes, for their numbers change as others are added.
final class FindingBytes {
    private final List<SourceRecords> sources;

    FindingBytes(List<SourceRecords> sources) {
        this.sources = sources;
    }

    byte[] write(String inputs, List<Finding> findings) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            text(inputs, out);
            out.writeInt(findings.size());
            for (Finding finding : findings) write(finding, out);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot refuse", e);
        }
        return bytes.toByteArray();
    }

    private void write(Finding finding, DataOutputStream out) throws IOException {
        text(finding.check(), out);
        out.writeByte(finding.severity().ordinal());
        text(finding.system(), out);
        text(finding.fromSystem().orElse(""), out);
        text(finding.field().orElse(""), out);
        out.writeDouble(finding.seconds().orElse(Double.NaN));
        Words words = finding.words();
        for (String text : List.of(words.statement(), words.assumed(), words.refuted(), words.next())) text(text, out);
        out.writeInt(finding.messages().size());
        for (int message : finding.messages()) out.writeInt(message);
        out.writeInt(finding.evidence().size());
        for (Place place : finding.evidence()) {
            text(sources.get(place.source()).source().content().decodedSha256(), out);
            out.writeLong(place.line());
        }
    }

    /// The findings, where they were found in the same; empty also for what cannot be read.
    Optional<List<Finding>> read(String inputs, byte[] bytes) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int s = 0; s < sources.size(); s++) numbers.put(sources.get(s).source().content().decodedSha256(), s);
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!text(in).equals(inputs)) return Optional.empty();
            var findings = new ArrayList<Finding>();
            for (int n = in.readInt(); n > 0; n--) findings.add(read(in, numbers));
            return Optional.of(findings);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Finding read(DataInputStream in, Map<String, Integer> numbers) throws IOException {
        String check = text(in);
        Severity severity = Severity.values()[in.readByte()];
        String system = text(in);
        String from = text(in);
        String field = text(in);
        double seconds = in.readDouble();
        var where = new Where(system, Optional.of(from).filter(name -> !name.isEmpty()), Optional.of(field).filter(name -> !name.isEmpty()),
                Double.isNaN(seconds) ? OptionalDouble.empty() : OptionalDouble.of(seconds));
        var words = new Words(text(in), text(in), text(in), text(in));
        var messages = new ArrayList<Integer>();
        for (int n = in.readInt(); n > 0; n--) messages.add(in.readInt());
        var places = new ArrayList<Place>();
        for (int n = in.readInt(); n > 0; n--) {
            Integer source = numbers.get(text(in));
            if (source == null) throw new IOException("a source that is not there");
            places.add(new Place(source, in.readLong()));
        }
        return new Finding(check, severity, where, words, messages, places);
    }

    /// Longer than one call of `writeUTF` allows, and whatever it holds.
    private static void text(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) throw new IOException("a text that cannot be so long");
        char[] chars = new char[length];
        for (int i = 0; i < chars.length; i++) chars[i] = in.readChar();
        return new String(chars);
    }
}
