package dev.lastseen.app.cli;

import dev.lastseen.app.report.story.Cause;
import dev.lastseen.app.report.story.Cause.Contribution;
import dev.lastseen.app.report.story.Cause.Inference;
import dev.lastseen.app.report.story.CauseKind;
import dev.lastseen.app.report.story.Story;
import dev.lastseen.app.report.story.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options by which people add to a report what no evidence says. What is told once is kept in the case.
final class StoryArguments {
    @Option(names = "--template", paramLabel = "ID", description = "incident (default), vendor or post-mortem: which chapters come in which order.")
    private @Nullable String template;

    @Option(names = "--title", paramLabel = "TEXT", description = "The report's title.")
    private @Nullable String title;

    @Option(names = "--text", paramLabel = "CHAPTER=FILE.md", description = "What people write in a chapter, such as impact=impact.md; [[file:line]] in it cites a record. May be repeated.")
    private Map<String, Path> texts = new LinkedHashMap<>();

    @Option(names = "--cause", paramLabel = "KIND=TEXT", description = "The cause; KIND is code, configuration, data, contract, capacity, operation, model-inference or not-established.")
    private @Nullable String cause;

    @Option(names = "--contributing", paramLabel = "KIND=TEXT", description = "What helped the cause along. May be repeated.")
    private @Nullable List<String> contributing;

    @Option(names = "--inferred", paramLabel = "TEXT", description = "Of model-inference: what the model concluded.")
    private @Nullable String inferred;

    @Option(names = "--inferred-from", paramLabel = "TEXT", description = "Of model-inference: from which input.")
    private @Nullable String input;

    @Option(names = "--expected", paramLabel = "TEXT", description = "Of model-inference: what it should have concluded.")
    private @Nullable String expected;

    /// What was told here; what was not is as it was `kept`.
    Story over(Story kept) {
        var story = kept;
        if (template != null) story = story.withTemplate(known(template));
        if (title != null) story = story.withTitle(title);
        for (var text : texts.entrySet()) story = story.withText(text.getKey(), read(text.getValue()));
        return story.with(cause(story.cause()));
    }

    private static String known(String id) {
        if (!Templates.ids().contains(id)) throw new CommandProblem("--template " + id + ": no such template; expected one of " + String.join(", ", Templates.ids()));
        return id;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandProblem("--text " + file + ": cannot be read as UTF-8 text; give a Markdown file", e);
        }
    }

    private Cause cause(Cause kept) {
        var told = kept;
        if (cause != null) {
            var one = contribution("--cause", cause);
            told = told.with(one.kind(), one.statement());
        }
        if (contributing != null) told = told.with(contributing.stream().map(one -> contribution("--contributing", one)).toList());
        var inference = told.inference();
        return told.with(new Inference(or(inferred, inference.inferred()), or(input, inference.input()), or(expected, inference.expected())));
    }

    private static String or(@Nullable String told, String kept) {
        return told == null ? kept : told;
    }

    private static Contribution contribution(String option, String argument) {
        int sign = argument.indexOf('=');
        String id = sign < 0 ? argument : argument.substring(0, sign);
        var kind = CauseKind.of(id).orElseThrow(() -> new CommandProblem(option + " " + argument + ": expected KIND=TEXT, where KIND is one of " + CauseKind.ids()));
        return new Contribution(kind, sign < 0 ? "" : argument.substring(sign + 1));
    }
}
