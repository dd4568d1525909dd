package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.Problem.Severity;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.console.ProblemText;
import io.github.checklistreport.testing.Records;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Loads files as a user does, and holds every load to what must always be true of one. */
final class Loading {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final Language ENGLISH = new Language("en");

    private Loading() {}

    /** The answers at {@code file}, with messages that name files from {@code base}. */
    static Loaded<Input> answers(Path base, Path file) {
        return checked(() -> new InputLoader(base).load(file, NOW));
    }

    /** The checklist that {@code reference} names from {@code base}. */
    static Loaded<Checklist> checklist(Path base, String reference) {
        return checked(
                () -> new InputLoader(base).loadChecklist(reference, Place.of("-Dchecklist")));
    }

    /** The evidence of social.example at {@code file}. */
    static Loaded<Evidence> evidence(Path base, Path file) {
        return checked(() -> new EvidenceLoader(base).load(file, "social.example", NOW));
    }

    /** What was read on the host of social.example. */
    static Loaded<Observation> hostFacts(Path base, Path file) {
        return checked(() -> new HostFactsLoader(base).load(file, "social.example", NOW));
    }

    /** The problems as the terminal shows them. */
    static List<String> problems(Loaded<?> loaded) {
        return problems(loaded, ENGLISH);
    }

    static List<String> problems(Loaded<?> loaded, Language language) {
        ProblemText text = new ProblemText(Messages.console(language));
        return loaded.problems().stream().map(problem -> line(problem, text)).toList();
    }

    /** The problems, then what was read, if anything. */
    static List<String> describe(Loaded<Input> loaded) {
        List<String> lines = new ArrayList<>(problems(loaded));
        Input input = loaded.value();
        if (input != null) {
            lines.add("read: " + input.checklist().id());
            lines.add(Records.text(input.answers().server()));
            lines.add(input.answers().publish() + " " + input.answers().people());
            input.answers().answers().forEach(answer -> lines.add(Records.text(answer)));
        }
        return lines;
    }

    static String english(Text text) {
        return text.in(ENGLISH);
    }

    private static String line(Problem problem, ProblemText text) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + ": " + text.of(problem);
    }

    private static <T> Loaded<T> checked(Supplier<Loaded<T>> load) {
        Loaded<T> loaded = assertTimeoutPreemptively(DEADLINE, load::get);
        boolean error =
                loaded.problems().stream().anyMatch(one -> one.severity() == Severity.ERROR);
        assertThat(loaded.value() == null).as("no value where there is an error").isEqualTo(error);
        assertThat(loaded.problems()).isSorted();
        return loaded;
    }
}
