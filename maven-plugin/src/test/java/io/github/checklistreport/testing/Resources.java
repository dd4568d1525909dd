package io.github.checklistreport.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files that tests are driven by. */
public final class Resources {
    private static final Path TEST = Path.of("src", "test", "resources");

    /** The module that checklists and schemas come from. */
    public static final Path DATA_MODULE = Path.of("..", "checklist-data");

    private Resources() {}

    /** A file or folder of this module's test resources. */
    public static Path test(String path) {
        return TEST.resolve(path);
    }

    /** What a folder holds, by name; an empty folder is a failure, as it would test nothing. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            List<Path> found = content.sorted().toList();
            assertThat(found).as("content of %s", folder).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file. */
    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
