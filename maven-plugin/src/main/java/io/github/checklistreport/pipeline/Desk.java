package io.github.checklistreport.pipeline;

import io.github.checklistreport.assess.Assessment;
import io.github.checklistreport.load.EvidenceLoader;
import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.load.OwnTemplatesLoader;
import io.github.checklistreport.load.OwnTemplatesLoader.Known;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.Problem.Severity;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.publish.Published;
import io.github.checklistreport.publish.Publisher;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.Replaceable;
import io.github.checklistreport.render.console.ProblemText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the goals share: reading settings and files together, and telling everything that is wrong
 * with them at once.
 */
final class Desk {
    private final Request request;
    private final Settings settings = new Settings();
    private final Messages console;
    private final ProblemText problemText;
    private final InputLoader inputs;
    private @Nullable OwnTemplates own;

    Desk(Request request) {
        this.request = request;
        this.inputs = new InputLoader(request.directory());
        this.console = Messages.console(new Language(request.console().getLanguage()));
        this.problemText = new ProblemText(console);
    }

    /** An assessed report with the warnings that came of reading. */
    record Assessed(Input input, Report report, Shelf.Found past, List<String> warnings) {
        Assessed {
            warnings = List.copyOf(warnings);
        }
    }

    Request request() {
        return request;
    }

    Settings settings() {
        return settings;
    }

    Messages console() {
        return console;
    }

    /** The words of pages in the language of the terminal, or in English where there are none. */
    Messages words() {
        return Messages.in(
                Messages.exist(console.language()) ? console.language() : new Language("en"));
    }

    List<Language> languages() {
        return settings.languages(request.languages(), own());
    }

    /** The admin's own templates; what is wrong with them is told with the settings. */
    OwnTemplates own() {
        Path folder = request.templates();
        if (own == null && folder != null) {
            Known known = new Known(Replaceable.files(), Replaceable.messages());
            Loaded<OwnTemplates> loaded =
                    new OwnTemplatesLoader(request.directory(), known).load(folder);
            settings.problems().addAll(loaded.problems());
            own = loaded.value();
        }
        if (own == null) {
            own = OwnTemplates.NONE;
        }
        return own;
    }

    /** The language itself where we have words in it for more than pages; else English. */
    static Language spoken(Language language) {
        return Messages.exist(language) ? language : new Language("en");
    }

    /** What the admin is told of a template that stopped the pages. */
    RejectedException rejection(Problem problem) {
        return new RejectedException(console.count("problems", 1) + "\n" + problemText.of(problem));
    }

    /** Writes {@code pages} below {@code directory}. */
    Published publish(Path directory, List<Page> pages) throws BrokenException {
        try {
            return new Publisher(directory).publish(pages);
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(console).of(e), e);
        }
    }

    Instant now() {
        return settings.now(request.fixedNow(), request.clock());
    }

    /**
     * The report of the answers file; every problem of settings and files is told in one exception.
     */
    Assessed assess() throws RejectedException {
        return assess((domain, today) -> Shelf.Found.NOTHING);
    }

    /** The same, with what {@code shelf} holds. */
    Assessed assess(Shelf shelf) throws RejectedException {
        return assess(shelf::find);
    }

    private Assessed assess(BiFunction<String, LocalDate, Shelf.Found> history)
            throws RejectedException {
        Instant now = now();
        Loaded<Input> loaded = input(now);
        Loaded<Evidence> evidence = evidence(loaded.value(), now);
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(evidence.problems());
        problems.addAll(softwareSeen(loaded.value(), evidence.value()));
        Shelf.Found past = past(loaded.value(), now, history);
        problems.addAll(past.problems());
        List<String> warnings = accept(problems);
        Input input = Objects.requireNonNull(loaded.value());
        return new Assessed(input, report(input, evidence.value(), now), past, warnings);
    }

    /** Where the server calls itself by another name than the answers do. */
    private List<Problem> softwareSeen(@Nullable Input input, @Nullable Evidence evidence) {
        String stated = input == null ? null : input.answers().server().software();
        return stated == null || evidence == null
                ? List.of()
                : evidence.facts(ProbeName.APP, AppFacts.class).stream()
                        .map(AppFacts::software)
                        .filter(seen -> !seen.equals(stated))
                        .distinct()
                        .map(
                                seen ->
                                        Problem.of(
                                                Place.of(name(request.answers())),
                                                ProblemKind.SOFTWARE_SEEN,
                                                stated,
                                                seen))
                        .toList();
    }

    private static Shelf.Found past(
            @Nullable Input input,
            Instant now,
            BiFunction<String, LocalDate, Shelf.Found> history) {
        return input == null
                ? Shelf.Found.NOTHING
                : history.apply(
                        input.answers().server().domain(),
                        LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** Checklist and answers, and what is wrong with them. */
    Loaded<Input> input(Instant now) {
        return inputs.load(request.answers(), now);
    }

    /** The report that answers and evidence make. */
    Report report(Input input, @Nullable Evidence evidence, Instant now) {
        return Assessment.of(input.checklist(), input.answers(), evidence, now).report();
    }

    /** What probes saw; nothing where there is no such file. */
    private Loaded<Evidence> evidence(@Nullable Input input, Instant now) {
        return input != null && Files.exists(request.evidence())
                ? new EvidenceLoader(request.directory())
                        .load(request.evidence(), input.answers().server().domain(), now)
                : new Loaded<>(null, List.of());
    }

    /**
     * The warnings among the problems of settings and {@code loaded}; an exception if one is an
     * error.
     */
    List<String> accept(Loaded<?> loaded) throws RejectedException {
        return accept(loaded.problems());
    }

    /** The same, of problems that come from several files. */
    List<String> accept(List<Problem> problems) throws RejectedException {
        List<Problem> all = new ArrayList<>(settings.problems());
        all.addAll(problems);
        boolean rejected = all.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        List<String> lines = all.stream().map(problemText::of).toList();
        if (rejected) {
            throw new RejectedException(
                    console.count("problems", lines.size()) + "\n" + String.join("\n", lines));
        }
        return lines;
    }

    /** Every file or folder that a change of would make another report, as far as known. */
    List<Path> files() {
        Set<Path> files = new TreeSet<>(inputs.files());
        files.add(request.answers());
        files.add(request.evidence());
        Path templates = request.templates();
        if (templates != null) {
            files.add(templates);
        }
        return List.copyOf(files);
    }

    /** The path as the admin would write it. */
    String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = request.directory().toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
    }
}
