package dev.lastseen.model.redact;

/// Blocks such as `-----BEGIN RSA PRIVATE KEY-----` (RFC 7468, OpenSSH, PGP). One that was cut off is hidden to the end of the text.
final class PrivateKeys implements Rule {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";
    private static final int LONGEST_NAME = 60;

    @Override
    public String triggers() {
        return "-";
    }

    @Override
    public void look(Scan scan, int at) {
        String text = scan.text();
        if (!text.startsWith(BEGIN, at)) return;
        int name = text.indexOf(DASHES, at + BEGIN.length());
        if (name < 0 || name - at > LONGEST_NAME || !text.substring(at, name).contains("PRIVATE KEY")) return;
        int from = name + DASHES.length();
        int end = text.indexOf(END, from);
        scan.hide(from, end < 0 ? text.length() : end, "private-key");
    }
}
