package dev.lastseen.app.incident.evidence;

/// How grave an entry is, with the spellings that layouts need.
public enum Level {
    DEBUG(7, 20),
    INFO(6, 30),
    WARN(4, 40),
    ERROR(3, 50);

    private final int syslog;
    private final int pino;

    Level(int syslog, int pino) {
        this.syslog = syslog;
        this.pino = pino;
    }

    /// The severity of RFC 5424, with facility local0.
    int syslogPriority() {
        return 128 + syslog;
    }

    /// The number that bunyan and pino write.
    int pino() {
        return pino;
    }
}
