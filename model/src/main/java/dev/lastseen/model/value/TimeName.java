package dev.lastseen.model.value;

import java.util.List;
import java.util.Locale;

/// Which field names speak of times: only under such a name is a bare number read as a time since 1970.
public final class TimeName {
    /// Names of a record's own time, best first. A name is compared without case, `_`, `-` and its path.
    private static final List<String> PREFERRED = List.of("@timestamp", "timestamp", "ts", "time", "datetime", "eventtime", "receivedat", "loggedat",
            "occurredat", "starttimeunixnano", "timeunixnano", "starttime", "storedat", "processedat", "createdat", "sentat", "updatedat", "date");
    private static final List<String> ENDINGS = List.of("time", "timestamp", "at", "ts", "date", "unixnano", "datetime", "utc", "epoch", "eta",
            "due", "deadline", "until", "expiry", "expires", "expiration", "before", "after", "notbefore", "notafter", "nbf", "exp", "iat");
    private static final List<String> PARTS = List.of("_at", "_ts", "_time", "_date", "timestamp", "At", "Time", "Ts", "Date", "_on", "_until", "_by", "expires", "created",
            "updated", "_since", "UnixNano", "epoch", "date_", "_before", "_after", "_due", "_deadline", "_expiry", "_eta", "Until", "Deadline", "Expiry", "Before", "After");

    private TimeName() {}

    /// Rank of a field name as a record's own time: 0 is best; [Integer#MAX_VALUE] where it names no time.
    public static int rank(String path) {
        String name = plain(lastSegment(path));
        int known = PREFERRED.indexOf(name);
        if (known >= 0) return known;
        return isTimeLike(path) ? PREFERRED.size() : Integer.MAX_VALUE;
    }

    /// True where a bare number under this name may be a time.
    public static boolean isTimeLike(String path) {
        String name = lastSegment(path);
        if (PREFERRED.contains(plain(name)) || ENDINGS.contains(name.toLowerCase(Locale.ROOT))) return true;
        if (name.toLowerCase(Locale.ROOT).endsWith("timestamp")) return true;
        return PARTS.stream().anyMatch(part -> name.endsWith(part) || part.length() > 4 && name.toLowerCase(Locale.ROOT).startsWith(part));
    }

    /// The last name of the path, without the type that MongoDB's extended JSON wraps values in (`created_at.$date`).
    private static String lastSegment(String path) {
        int wrapper = path.lastIndexOf(".$");
        String named = wrapper > 0 ? path.substring(0, wrapper) : path;
        return named.substring(named.lastIndexOf('.') + 1);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
