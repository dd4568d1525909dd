package io.github.checklistreport.site;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.pipeline.GenerateReport;
import io.github.checklistreport.pipeline.Request;
import io.github.checklistreport.pipeline.WriteChecklists;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.publish.Publisher;
import io.github.checklistreport.render.Fixture;
import io.github.checklistreport.render.SiteRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report on the disk, written by the goal's own pipeline. */
record GeneratedSite(Path directory) {
    /** Tests may run in several JVMs at a time. */
    private static final Path SITES =
            Path.of("target", "sites", System.getProperty("test.fork", "1"));

    static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");

    /** The report of the example server, which the site module publishes. */
    static GeneratedSite ofExample() {
        return of(Path.of("..", "site", "answers.yaml"), "example");
    }

    /** The example's report as it would be made at another time. */
    static GeneratedSite ofExample(Instant now) {
        String name = "example-" + now.toString().substring(0, 10);
        Path answers = Path.of("..", "site", "answers.yaml");
        return of(answers, name, now, "public,co-admins", "html", null);
    }

    /** The example's report with items that do not count before 2027-01-20 or 2028-02-01. */
    static GeneratedSite ofGrace(Instant now) {
        Path example = Path.of("..", "site");
        Path folder = SITES.resolve("grace");
        try {
            Files.createDirectories(folder);
            String answers = Files.readString(example.resolve("answers.yaml"));
            Files.writeString(
                    folder.resolve("answers.yaml"),
                    answers.replace("checklist: mastodon-2020", "checklist: ./grace.yaml"));
            for (Path file :
                    List.of(
                            example.resolve("evidence.json"),
                            Path.of("src/test/resources/site/grace.yaml"))) {
                Files.copy(
                        file,
                        folder.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            for (String audience : List.of("public", "co-admins")) {
                String record = "history/" + audience + "/2026-11-22.json";
                Files.createDirectories(folder.resolve(record).getParent());
                Files.copy(
                        example.resolve(record),
                        folder.resolve(record),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "grace-" + now.toString().substring(0, 10);
        Path copy = folder.resolve("answers.yaml");
        return of(copy, name, now, "public,co-admins", "html,markdown,json", null);
    }

    /** A report in which a machine has looked: every kind of finding, and conflicts. */
    static GeneratedSite ofFindings() {
        Path directory = SITES.resolve("findings");
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

    /** The checklist with changes of every kind as a page, without answers. */
    static GeneratedSite ofChecklist() {
        Path directory = SITES.resolve("checklist");
        Path base = Path.of("").toAbsolutePath();
        Request request = new Request(base, base, base, "ja,en", null, NOW, Locale.ENGLISH);
        try {
            new WriteChecklists()
                    .run(request, new WriteChecklists.Output(directory, "mastodon-2026", "test"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new GeneratedSite(directory);
    }

    /** The report of {@code answers}, below the build directory. */
    static GeneratedSite of(Path answers, String name) {
        return of(answers, name, NOW, "public,co-admins", "html,markdown,json", null);
    }

    /** The public report of {@code answers} with the co-admins' one sealed into it. */
    static GeneratedSite sealed(Path answers, String name, String key) {
        return of(
                answers,
                name,
                NOW,
                "public",
                "html,markdown,json",
                new GenerateReport.Sealing(
                        SITES.resolve(name + ".key"),
                        key,
                        SITES.resolve(name + "-link.txt"),
                        SecureRandom::new));
    }

    private static GeneratedSite of(
            Path answers,
            String name,
            Instant now,
            String audiences,
            String formats,
            GenerateReport.@Nullable Sealing sealing) {
        Path directory = SITES.resolve(name);
        Path base = answers.toAbsolutePath().normalize().getParent();
        Request request =
                new Request(
                        base,
                        answers,
                        base.resolve("evidence.json"),
                        "ja,en",
                        now.toString(),
                        now,
                        Locale.ENGLISH);
        try {
            new GenerateReport()
                    .run(
                            request,
                            new GenerateReport.Output(
                                    directory,
                                    base.resolve("history"),
                                    audiences,
                                    formats,
                                    "test",
                                    null),
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
