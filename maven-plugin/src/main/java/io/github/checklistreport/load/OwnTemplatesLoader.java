package io.github.checklistreport.load;

import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a folder of an admin's own templates, messages and style sheet. */
public final class OwnTemplatesLoader {
    /**
     * What there is to replace.
     *
     * @param files their paths
     * @param messages the keys of messages
     */
    public record Known(List<String> files, List<String> messages) {
        public Known {
            files = List.copyOf(files);
            messages = List.copyOf(messages);
        }
    }

    private static final Pattern MESSAGES =
            Pattern.compile("messages/[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}\\.properties");

    /** What editors, version control and file managers leave in folders. */
    private static final Pattern LEFT_ASIDE =
            Pattern.compile("(.*/)?(\\.[^/]*|[^/]*~|#[^/]*#)(/.*)?|README(\\.[^/]*)?");

    private static final int MAX_DEPTH = 4;
    private static final int MAX_FILES = 300;

    private final ChecklistSources names;
    private final Known known;

    /**
     * @param base the directory that messages name files from
     */
    public OwnTemplatesLoader(Path base, Known known) {
        this.names = new ChecklistSources(base);
        this.known = known;
    }

    /** Every file of {@code folder}; a name that replaces nothing is an error. */
    public Loaded<OwnTemplates> load(Path folder) {
        Problems problems = new Problems();
        List<OwnTemplates.File> files = new ArrayList<>();
        for (Path path : paths(folder, problems)) {
            String inside = folder.relativize(path).toString().replace('\\', '/');
            if (LEFT_ASIDE.matcher(inside).matches()) {
                continue;
            }
            String name = names.name(path);
            if (!known.files().contains(inside) && !MESSAGES.matcher(inside).matches()) {
                problems.add(unknown(name, inside));
                continue;
            }
            SourceFile source = SourceFile.read(path, name, problems);
            if (source != null) {
                files.add(new OwnTemplates.File(inside, name, source.text()));
            }
        }
        checkMessages(files, problems);
        return Loaded.of(new OwnTemplates(files), problems);
    }

    private List<Path> paths(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(Place.of(names.name(folder)), ProblemKind.TEMPLATES_MISSING);
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            List<Path> paths =
                    walk.filter(path -> !Files.isDirectory(path))
                            .limit(MAX_FILES + 1L)
                            .sorted()
                            .toList();
            if (paths.size() > MAX_FILES) {
                problems.add(
                        Place.of(names.name(folder)), ProblemKind.TOO_MANY_TEMPLATES, MAX_FILES);
                return List.of();
            }
            return paths;
        } catch (IOException e) {
            problems.add(Place.of(names.name(folder)), ProblemKind.FILE_UNREADABLE);
            return List.of();
        }
    }

    private Problem unknown(String name, String inside) {
        return new Problem(
                Place.of(name),
                ProblemKind.UNKNOWN_TEMPLATE,
                List.of(inside, String.join(", ", known.files())),
                Suggestion.nearest(inside, known.files()));
    }

    private void checkMessages(List<OwnTemplates.File> files, Problems problems) {
        OwnMessages messages = new OwnMessages(known, problems);
        files.stream().filter(file -> file.path().startsWith("messages/")).forEach(messages::check);
    }
}
