package dev.lastseen.app.ui.findings;

import dev.lastseen.model.check.Severity;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// Words and signs of findings.
final class FindingWords {
    private FindingWords() {}

    /// `key-collision` as a title: `Key collision`.
    static String title(String check) {
        var words = check.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String word(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "critical";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /// The style of a severity's word.
    static String tone(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "loss";
            case WARNING -> "doubt";
            case INFO -> "quiet";
        };
    }

    /// Told apart by shape, not by colour alone.
    static Ikon icon(Severity severity) {
        return switch (severity) {
            case CRITICAL -> MaterialDesignA.ALERT_OCTAGON;
            case WARNING -> MaterialDesignA.ALERT;
            case INFO -> MaterialDesignI.INFORMATION;
        };
    }
}
