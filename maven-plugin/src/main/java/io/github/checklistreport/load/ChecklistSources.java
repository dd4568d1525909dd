package io.github.checklistreport.load;

import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the file of a checklist: a built-in edition by its id, anything else by its path. */
final class ChecklistSources {
    private static final String FOLDER = "/io/github/checklistreport/checklists/";

    private final Path base;
    private final List<Path> files = new ArrayList<>();

    /** {@code base} is the directory that messages name files from. */
    ChecklistSources(Path base) {
        this.base = base;
    }

    /** A file with where it was found, so that paths in it can be resolved. */
    record Found(SourceFile file, Path folder) {}

    /**
     * The file that {@code reference} names.
     *
     * @param folder where relative paths start
     * @param at where the reference stands
     */
    @Nullable Found find(String reference, Path folder, Place at, Problems problems) {
        if (!isPath(reference)) {
            return builtIn(reference, folder, at, problems);
        }
        Path path = path(reference, folder);
        if (path != null) {
            files.add(path);
        }
        if (path == null || !Files.isRegularFile(path)) {
            problems.add(
                    at,
                    ProblemKind.CHECKLIST_MISSING,
                    reference,
                    String.join(", ", builtInIds()),
                    path == null ? reference : name(path));
            return null;
        }
        SourceFile file = SourceFile.read(path, name(path), problems);
        return file == null
                ? null
                : new Found(file, Objects.requireNonNullElse(path.getParent(), folder));
    }

    /** The paths that were looked at so far. */
    List<Path> files() {
        return List.copyOf(files);
    }

    private static @Nullable Path path(String reference, Path folder) {
        try {
            return folder.resolve(reference).normalize();
        } catch (InvalidPathException e) {
            return null; // no file of this system can have such a name
        }
    }

    /** The path as messages show it: from the base where it lies below, else absolute. */
    String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path start = base.toAbsolutePath().normalize();
        if (absolute.equals(start)) {
            return ".";
        }
        return (absolute.startsWith(start) ? start.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    /** Ids of the editions that come with the product. */
    static List<String> builtInIds() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static @Nullable Found builtIn(String id, Path folder, Place at, Problems problems) {
        List<String> known = builtInIds();
        if (!known.contains(id)) {
            problems.add(
                    new Problem(
                            at,
                            ProblemKind.UNKNOWN_CHECKLIST,
                            List.of(id, String.join(", ", known)),
                            Suggestion.nearest(id, known)));
            return null;
        }
        SourceFile file = SourceFile.decode(resource(id + ".yaml"), id + ".yaml", problems);
        return file == null ? null : new Found(file, folder);
    }

    static boolean isPath(String reference) {
        return reference.contains("/")
                || reference.contains("\\")
                || reference.matches(".*\\.(ya?ml|json)");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = ChecklistSources.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
