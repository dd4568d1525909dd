package io.github.checklistreport.pipeline;

import io.github.checklistreport.assess.Assessment;
import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.Problem.Severity;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.console.ProblemText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the goals share: reading settings and files together, and telling everything that is wrong
 * with them at once.
 */
final class Desk {
    private final Request request;
    private final Settings settings = new Settings();
    private final Messages console;
    private final ProblemText problemText;

    Desk(Request request) {
        this.request = request;
        this.console = Messages.console(new Language(request.console().getLanguage()));
        this.problemText = new ProblemText(console);
    }

    /** An assessed report with the warnings that came of reading. */
    record Assessed(Input input, Report report, List<String> warnings) {
        Assessed {
            warnings = List.copyOf(warnings);
        }
    }

    Settings settings() {
        return settings;
    }

    Messages console() {
        return console;
    }

    List<Language> languages() {
        return settings.languages(request.languages());
    }

    Instant now() {
        return settings.now(request.fixedNow(), request.clock());
    }

    /**
     * The report of the answers file; every problem of settings and files is told in one exception.
     */
    Assessed assess() throws RejectedException {
        Instant now = now();
        Loaded<Input> loaded = new InputLoader(request.directory()).load(request.answers(), now);
        List<String> warnings = accept(loaded);
        Input input = Objects.requireNonNull(loaded.value());
        Report report = new Assessment(input.checklist(), input.answers(), List.of(), now).report();
        return new Assessed(input, report, warnings);
    }

    /**
     * The warnings among the problems of settings and {@code loaded}; an exception if one is an
     * error.
     */
    List<String> accept(Loaded<?> loaded) throws RejectedException {
        List<Problem> all = new ArrayList<>(settings.problems());
        all.addAll(loaded.problems());
        boolean rejected = all.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        List<String> lines = all.stream().map(problemText::of).toList();
        if (rejected) {
            throw new RejectedException(
                    console.count("problems", lines.size()) + "\n" + String.join("\n", lines));
        }
        return lines;
    }

    /** The path as the admin would write it. */
    String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = request.directory().toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
    }
}
