package dev.lastseen.importers.format;

import java.util.Base64;
import java.util.HexFormat;

/// Some exports write the identifiers of traces and spans in base64, as protobuf's own JSON does; everybody else writes hex (tempo #5437).
final class TraceIds {
    private static final int TRACE_IN_BASE64 = 24;
    private static final int SPAN_IN_BASE64 = 12;

    private TraceIds() {}

    /// Turns an identifier of 8 or 16 bytes in padded base64 into lower-case hex; leaves everything else as it is.
    static void toHex(JsonText text) {
        if (text.length() != TRACE_IN_BASE64 && text.length() != SPAN_IN_BASE64) return;
        String spelled = text.toString();
        if (!spelled.endsWith(text.length() == TRACE_IN_BASE64 ? "==" : "=")) return;
        try {
            char[] hex = HexFormat.of().formatHex(Base64.getDecoder().decode(spelled)).toCharArray();
            text.take(hex, 0, hex.length);
        } catch (IllegalArgumentException _) {
            text.take(spelled.toCharArray(), 0, spelled.length());
        }
    }
}
