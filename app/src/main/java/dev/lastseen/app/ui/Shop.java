package dev.lastseen.app.ui;

import dev.lastseen.app.ui.base.Background;
import dev.lastseen.app.ui.base.CaseFolders;
import dev.lastseen.app.ui.base.Cases;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Dialogs;
import dev.lastseen.app.ui.base.Problems;
import dev.lastseen.app.ui.base.Session;
import dev.lastseen.app.ui.base.Styles;
import dev.lastseen.importers.ImportService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Puts together what views work with.
final class Shop {
    private Shop() {}

    /// A desk without a case.
    static Desk desk(Session session, Styles styles, Dialogs dialogs, Supplier<ImportService> imports, CaseFolders folders) {
        Consumer<Throwable> trouble = failure -> Problems.of(failure).ifPresentOrElse(dialogs::tell, () -> dialogs.unexpected(failure));
        var background = Background.onThreads(trouble);
        return new Desk(session, new Cases(session, background, trouble, imports, folders), background, dialogs, styles);
    }
}
