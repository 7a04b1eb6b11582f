package dev.lastseen.importers.envelope;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The one file in a zip archive (PKWARE, APPNOTE.TXT). Of an archive with several the first is read, and [#problem] says that there are more.
final class UnzipInput extends InputStream {
    private final ZipInputStream archive;
    private final byte[] one = new byte[1];
    private String name = "";
    private String problem = "";
    private boolean ended;

    UnzipInput(InputStream packed) throws IOException {
        archive = new ZipInputStream(packed);
        ended = !nextFile();
    }

    /// True where an archive begins that is no document or program of another kind, whose files are no evidence by themselves.
    static boolean isArchive(byte[] head) {
        boolean zip = head.length > 30 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        if (!zip) return false;
        int length = Math.min(head.length - 30, head[26] & 0xff | (head[27] & 0xff) << 8);
        var first = new String(head, 30, length, java.nio.charset.StandardCharsets.UTF_8);
        return !first.equals("mimetype") && !first.startsWith("META-INF/") && !first.startsWith("[Content_Types]") && !first.endsWith(".class");
    }

    private boolean nextFile() throws IOException {
        ZipEntry entry = archive.getNextEntry();
        while (entry != null && entry.isDirectory()) entry = archive.getNextEntry();
        if (entry == null) return false;
        if (name.isEmpty()) name = entry.getName();
        return true;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (ended) return -1;
        try {
            int n = archive.read(buffer, from, length);
            if (n >= 0) return n;
            if (nextFile()) problem = "the archive holds more files, and only " + name + " was read: unpack it and give the folder";
        } catch (ZipException | EOFException e) {
            problem = "the archive is damaged or ends early: " + e.getMessage();
        }
        ended = true;
        return -1;
    }

    /// Why not all of the archive was read, known once the end was reached; empty where it was.
    String problem() {
        return problem;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
