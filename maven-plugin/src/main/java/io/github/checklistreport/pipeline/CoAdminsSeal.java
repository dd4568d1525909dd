package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Secrets;
import io.github.checklistreport.model.Secrets.Kind;
import io.github.checklistreport.model.Secrets.PrivateText;
import io.github.checklistreport.pipeline.GenerateReport.Sealing;
import io.github.checklistreport.publish.LeakGate;
import io.github.checklistreport.publish.PrivateFile;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.publish.seal.SealKey;
import io.github.checklistreport.publish.seal.Sealer;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.RenderSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seals the co-admins' report into the public folder, and looks after its key and its link. */
final class CoAdminsSeal {
    private static final String VARIABLE = "CHECKLIST_SEALED_KEY";

    /** Where a key came from. */
    private enum Origin {
        ENVIRONMENT,
        FILE,
        NEW
    }

    private final Sealing sealing;
    private final Desk desk;
    private final SealKey key;
    private final Origin origin;

    private CoAdminsSeal(Sealing sealing, Desk desk, SealKey key, Origin origin) {
        this.sealing = sealing;
        this.desk = desk;
        this.key = key;
        this.origin = origin;
    }

    /**
     * Finds the key, or makes one that is not kept yet. What is wrong with it is added to the
     * problems of the settings; then the result is of no use.
     *
     * @param directory where the reports are written
     */
    static CoAdminsSeal of(Sealing sealing, Path directory, Desk desk) {
        for (Audience audience : Audience.values()) {
            Path folder = absolute(directory.resolve(audience.word()));
            for (Path file : List.of(sealing.keyFile(), sealing.linkFile())) {
                if (absolute(file).startsWith(folder) || folder.startsWith(absolute(file))) {
                    problem(desk, desk.name(file), ProblemKind.SEALED_KEY_IN_REPORT);
                }
            }
        }
        String given = sealing.environmentKey();
        if (given != null && !given.isBlank()) {
            return known(sealing, desk, given, VARIABLE, Origin.ENVIRONMENT);
        }
        if (Files.exists(sealing.keyFile())) {
            String name = desk.name(sealing.keyFile());
            return known(sealing, desk, read(sealing.keyFile()), name, Origin.FILE);
        }
        return new CoAdminsSeal(sealing, desk, newKey(sealing), Origin.NEW);
    }

    private static CoAdminsSeal known(
            Sealing sealing, Desk desk, @Nullable String text, String place, Origin origin) {
        if (text == null) {
            problem(desk, place, ProblemKind.FILE_UNREADABLE);
            return new CoAdminsSeal(sealing, desk, newKey(sealing), origin);
        }
        SealKey key = SealKey.parse(text).orElse(null);
        if (key == null) {
            problem(desk, place, ProblemKind.BAD_SEALED_KEY);
            return new CoAdminsSeal(sealing, desk, newKey(sealing), origin);
        }
        return new CoAdminsSeal(sealing, desk, key, origin);
    }

    private static SealKey newKey(Sealing sealing) {
        return SealKey.random(sealing.random().get());
    }

    /** Bytes that are no text make no key either; null where the disk refuses. */
    private static @Nullable String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return null;
        }
    }

    private static void problem(Desk desk, String place, ProblemKind kind) {
        desk.settings().add(Problem.of(Place.of(place), kind));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Of the report's formats only pages are sealed: nothing else can be shown in their place. */
    SiteRenderer renderer(RenderSettings settings) {
        return new SiteRenderer(settings.only(Format.HTML));
    }

    /** The pages among {@code rendered}, encrypted; of assets there is one set for everybody. */
    List<Page> files(List<Page> rendered) {
        List<Page> pages =
                rendered.stream().filter(page -> page.path().matches("[^/]+/.*\\.html")).toList();
        return new Sealer(key).seal(pages);
    }

    /** The key, wherever it stands in {@code pages}. */
    List<Leak> leaksOfKey(List<Page> pages) {
        PrivateText text = new PrivateText("checklist.sealed", "key", Kind.HANDLE, key.text());
        return new LeakGate(new Secrets(List.of(text), List.of())).search(pages);
    }

    /** Keeps a new key and writes the link; says so, and tells the link of a new key, once. */
    List<String> keep(@Nullable String baseUrl) throws BrokenException {
        List<String> lines = new ArrayList<>();
        if (origin == Origin.NEW) {
            write(sealing.keyFile(), key.text());
            lines.add(desk.console().get("sealed.key", desk.name(sealing.keyFile())));
        }
        String link = (baseUrl == null ? "" : baseUrl) + "sealed/index.html#k=" + key.text();
        write(sealing.linkFile(), link);
        lines.add(desk.console().get("sealed.link", desk.name(sealing.linkFile())));
        if (origin == Origin.NEW) {
            lines.add("  " + link);
        }
        return lines;
    }

    private void write(Path file, String line) throws BrokenException {
        try {
            PrivateFile.replace(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(desk.console()).of(e), e);
        }
    }
}
