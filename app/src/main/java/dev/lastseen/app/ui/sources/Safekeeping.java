package dev.lastseen.app.ui.sources;

import dev.lastseen.app.casework.Quantity;
import dev.lastseen.app.casework.Refusal;
import dev.lastseen.app.casework.Relocation;
import dev.lastseen.app.casework.Secured;
import dev.lastseen.app.ui.base.Desk;
import dev.lastseen.app.ui.base.Job;
import dev.lastseen.app.ui.base.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Keeps the evidence of the open case from being lost: copies it into the case, and finds what moved.
final class Safekeeping {
    private final Desk desk;

    Safekeeping(Desk desk) {
        this.desk = desk;
    }

    /// Packs copies of all sources into the case, in the background.
    void secure() {
        desk.session().work().ifPresent(work -> desk.background().work("Securing the evidence", job -> work.casework().secure(watch(job)))
                .failing(Refusal.class, refusal -> desk.dialogs().tell(new Problem("The evidence cannot be secured", String.valueOf(refusal.getMessage()), "")))
                .then(this::tell).start());
    }

    private static Secured.Watch watch(Job.Progress job) {
        return new Secured.Watch() {
            @Override
            public void at(long done, long total, String file) {
                job.at((double) done / Math.max(1, total), file + ", " + Quantity.size(done) + " of " + Quantity.size(total));
            }

            @Override
            public boolean isCancelled() {
                return job.isCancelled();
            }
        };
    }

    private void tell(Secured secured) {
        if (secured.cancelled()) return;
        var held = "The case holds copies of " + Quantity.count(secured.sources()) + (secured.sources() == 1 ? " source, of " : " sources, of ") + Quantity.size(secured.bytes())
                + " in all. Raw texts are read from them where the files themselves are gone.";
        desk.dialogs().tell(secured.problems().isEmpty() ? new Problem("The evidence is secured", held, "")
                : new Problem("Not all evidence could be secured", String.join("\n", secured.problems()), held));
    }

    /// Asks where evidence that moved is now, and looks for it there by its bytes.
    void relocate() {
        desk.dialogs().folder("Where is the evidence now?").ifPresent(folder -> desk.session().work().ifPresent(work ->
                desk.background().work("Looking for evidence", _ -> work.casework().relocate(List.of(folder))).alone()
                        .failing(Refusal.class, refusal -> desk.dialogs().tell(new Problem("The case cannot be pointed at other files", String.valueOf(refusal.getMessage()), "")))
                        .then(found -> tell(found, folder)).start()));
    }

    private void tell(List<Relocation.Found> found, Path folder) {
        desk.dialogs().tell(found.isEmpty()
                ? new Problem("Nothing was found there", "No file in " + folder + " has the bytes of a source that is missing. Files are compared by their SHA-256, not by their names.",
                        "Choose another folder, or bring the original files back.")
                : new Problem("Evidence was found", found.stream().map(one -> one.entry().source().fileName() + " is " + one.file() + " now").collect(Collectors.joining("\n")),
                        "Their SHA-256 are those of the import; raw texts are read from there from now on."));
    }
}
