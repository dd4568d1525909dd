package io.github.checklistreport.site;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.pipeline.GenerateReport;
import io.github.checklistreport.pipeline.Request;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.publish.Publisher;
import io.github.checklistreport.render.Fixture;
import io.github.checklistreport.render.SiteRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report on the disk, written by the goal's own pipeline. */
record GeneratedSite(Path directory) {
    static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");

    /** The report of the example server, which the site module publishes. */
    static GeneratedSite ofExample() {
        return of(Path.of("..", "site", "answers.yaml"), "example");
    }

    /** A report in which a machine has looked: every kind of finding, and conflicts. */
    static GeneratedSite ofFindings() {
        Path directory = Path.of("target", "sites", "findings");
        SiteRenderer renderer = new SiteRenderer(Fixture.SETTINGS);
        List<Page> pages = new ArrayList<>();
        renderer.render(Fixture.publicReport())
                .forEach(page -> pages.add(new Page("public/" + page.path(), page.content())));
        renderer.render(Fixture.coAdminsReport())
                .forEach(page -> pages.add(new Page("co-admins/" + page.path(), page.content())));
        try {
            new Publisher(directory).publish(pages);
        } catch (PublishException e) {
            throw new IllegalStateException(e);
        }
        return new GeneratedSite(directory);
    }

    /** The report of {@code answers}, below the build directory. */
    static GeneratedSite of(Path answers, String name) {
        return of(answers, name, "public,co-admins", null);
    }

    /** The public report of {@code answers} with the co-admins' one sealed into it. */
    static GeneratedSite sealed(Path answers, String name, String key) {
        Path folder = Path.of("target", "sites");
        return of(
                answers,
                name,
                "public",
                new GenerateReport.Sealing(
                        folder.resolve(name + ".key"),
                        key,
                        folder.resolve(name + "-link.txt"),
                        null,
                        SecureRandom::new));
    }

    private static GeneratedSite of(
            Path answers, String name, String audiences, GenerateReport.@Nullable Sealing sealing) {
        Path directory = Path.of("target", "sites", name);
        Path base = answers.toAbsolutePath().normalize().getParent();
        Request request =
                new Request(
                        base,
                        answers,
                        base.resolve("evidence.json"),
                        "ja,en",
                        NOW.toString(),
                        NOW,
                        Locale.ENGLISH);
        try {
            new GenerateReport()
                    .run(
                            request,
                            new GenerateReport.Output(
                                    directory, audiences, "html,markdown,json", "test"),
                            sealing);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new GeneratedSite(directory);
    }

    /** Every file with that ending, sorted. */
    List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
