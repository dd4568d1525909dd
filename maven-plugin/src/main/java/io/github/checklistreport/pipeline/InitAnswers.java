package io.github.checklistreport.pipeline;

import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.publish.NewFiles;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.render.starter.AnswersFile;
import io.github.checklistreport.render.starter.ProjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the files that an admin starts from. Never overwrites. */
public final class InitAnswers {
    private static final String SCHEMA = "answers.schema.json";
    private static final String PLUGIN = "io.github.checklistreport:checklist-maven-plugin:";

    /**
     * What {@code init} needs beside the common request.
     *
     * @param checklist a built-in id or the path of a checklist
     * @param pluginVersion the version that the project file asks for
     * @param zone where the admin's day begins
     */
    public record Start(String checklist, String pluginVersion, ZoneId zone) {}

    public Outcome run(Request request, Start start) throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        List<Language> languages = desk.languages();
        LocalDate today = LocalDate.ofInstant(desk.now(), start.zone());
        Loaded<Checklist> loaded =
                new InputLoader(request.directory())
                        .loadChecklist(start.checklist(), Place.of("-Dchecklist.checklist"));
        List<String> warnings = desk.accept(loaded);
        if (Files.exists(request.answers())) {
            throw new RejectedException(
                    desk.console().get("init.exists", desk.name(request.answers()))
                            + "\n"
                            + desk.console().get("init.exists.hint"));
        }
        Checklist checklist = Objects.requireNonNull(loaded.value());
        String answers =
                new AnswersFile(
                                checklist,
                                reference(request, start.checklist()),
                                SCHEMA,
                                today,
                                Desk.spoken(languages.get(0)))
                        .text();
        return new Outcome(write(desk, request, start, languages, answers), warnings);
    }

    private static List<String> write(
            Desk desk, Request request, Start start, List<Language> languages, String answers)
            throws BrokenException {
        Path folder = folder(request);
        NewFiles answersFolder = new NewFiles(folder);
        NewFiles project = new NewFiles(request.directory());
        List<String> lines = new ArrayList<>();
        try {
            String name = String.valueOf(request.answers().getFileName());
            lines.add(
                    told(
                            desk,
                            folder.resolve(SCHEMA),
                            answersFolder.write(new Page(SCHEMA, schema()))));
            NewFiles.Result pom =
                    project.write(
                            page("pom.xml", ProjectFile.text(start.pluginVersion(), languages)));
            lines.add(told(desk, request.directory().resolve("pom.xml"), pom));
            lines.add(told(desk, request.answers(), answersFolder.write(page(name, answers))));
            lines.add(next(desk, request, start, pom));
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(desk.console()).of(e), e);
        }
        return lines;
    }

    /** The checklist as the answers file names it: a path starts at that file's folder. */
    static String reference(Request request, String checklist) {
        Path path = Path.of(checklist);
        if (InputLoader.builtInChecklists().contains(checklist) || path.isAbsolute()) {
            return checklist;
        }
        String relative =
                folder(request)
                        .normalize()
                        .relativize(request.directory().toAbsolutePath().resolve(path).normalize())
                        .toString()
                        .replace('\\', '/');
        return relative.contains("/") ? relative : "./" + relative;
    }

    private static Path folder(Request request) {
        return Objects.requireNonNullElse(
                request.answers().toAbsolutePath().getParent(), request.directory());
    }

    /** A pom.xml that was there may not know this plugin; its goal works all the same. */
    private static String next(
            Desk desk, Request request, Start start, NewFiles.Result projectFile) {
        String answers = desk.name(request.answers());
        return projectFile == NewFiles.Result.WRITTEN
                ? desk.console().get("init.next", answers)
                : desk.console()
                        .get("init.next-without-pom", answers, PLUGIN + start.pluginVersion());
    }

    private static String told(Desk desk, Path file, NewFiles.Result result) {
        return desk.console()
                .get(
                        result == NewFiles.Result.WRITTEN ? "init.written" : "init.kept",
                        desk.name(file));
    }

    private static Page page(String path, String text) {
        return new Page(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] schema() throws BrokenException {
        String resource = "/io/github/checklistreport/schema/" + SCHEMA;
        try (InputStream stream = InitAnswers.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException e) {
            throw new BrokenException(resource, e);
        }
    }
}
