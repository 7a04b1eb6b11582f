package dev.lastseen.app.ui.base;

import dev.lastseen.importers.ImportService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What every view works with.
///
/// @param cases opens, imports, decides
public record Desk(Session session, Cases cases, Background background, Dialogs dialogs, Styles styles) {
    /// A desk without a case, with threads of its own.
    ///
    /// @param imports asked for what reads evidence, on the thread of the job that needs it
    public static Desk of(Session session, Styles styles, Dialogs dialogs, Supplier<ImportService> imports, CaseFolders folders) {
        Consumer<Throwable> trouble = failure -> Problems.of(failure).ifPresentOrElse(dialogs::tell, () -> dialogs.unexpected(failure));
        var background = Background.onThreads(trouble);
        return new Desk(session, new Cases(session, background, trouble, imports, folders), background, dialogs, styles);
    }

    /// The colours that things drawn by hand have now.
    public Tones tones() {
        return styles.tones(session.look().theme());
    }
}
