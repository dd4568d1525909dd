package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklistreport.pipeline.InitAnswers.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Somebody who runs goals in a folder. */
record Admin(Path folder, String answers, String languages, @Nullable String now, Locale console) {
    private static final Instant CLOCK = Instant.parse("2026-11-23T12:00:00Z");

    static Admin in(Path folder) {
        return new Admin(folder, "answers.yaml", "en,ja", null, Locale.ENGLISH);
    }

    Admin answering(String file) {
        return new Admin(folder, file, languages, now, console);
    }

    Admin wanting(String tags) {
        return new Admin(folder, answers, tags, now, console);
    }

    Admin at(String instant) {
        return new Admin(folder, answers, languages, instant, console);
    }

    Admin reading(Locale locale) {
        return new Admin(folder, answers, languages, now, locale);
    }

    Admin writes(String text) throws IOException {
        Files.writeString(folder.resolve(answers), text);
        return this;
    }

    Request request() {
        return new Request(
                folder,
                folder.resolve(answers),
                folder.resolve("evidence.json"),
                languages,
                now,
                CLOCK,
                console);
    }

    Outcome init(String checklist) throws RejectedException, BrokenException {
        return new InitAnswers().run(request(), new Start(checklist, "1.2.3", ZoneOffset.UTC));
    }

    Outcome validate() throws RejectedException {
        return new ValidateAnswers().run(request());
    }

    Outcome status() throws RejectedException {
        return new ShowStatus().run(request());
    }

    Outcome check(String failOn) throws RejectedException {
        return new CheckReport().run(request(), failOn);
    }

    /** Into the folder {@code out}, with what is in {@code history}. */
    Outcome report(String audiences, String formats) throws RejectedException, BrokenException {
        return new GenerateReport()
                .run(
                        request(),
                        new GenerateReport.Output(
                                folder.resolve("out"),
                                folder.resolve("history"),
                                audiences,
                                formats,
                                "1.2.3",
                                null));
    }

    /** What the goal says when it refuses. */
    static String refusal(ThrowingCallable goal) {
        RejectedException refused = catchThrowableOfType(RejectedException.class, goal);
        return Objects.requireNonNull(refused, "not refused").getMessage();
    }
}
