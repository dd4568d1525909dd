package io.github.checklistreport.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares what the code says with what a file of {@code src/test/resources} expects.
 *
 * <p>{@code ./mvnw test -Dgolden.overwrite=true} writes the files anew instead; read the difference
 * in Git before you commit it.
 */
public final class Golden {
    private static final boolean OVERWRITE = Boolean.getBoolean("golden.overwrite");

    private Golden() {}

    /** Compares {@code actual}, each line ended, with the file. */
    public static void check(Path expected, List<String> actual) {
        check(expected, String.join("", actual.stream().map(line -> line + "\n").toList()));
    }

    /** Compares {@code actual} with the file. */
    public static void check(Path expected, String actual) {
        if (OVERWRITE) {
            write(expected, actual);
        }
        assertThat(expected).as("write it with -Dgolden.overwrite=true").exists();
        assertThat(actual).as("what %s expects", expected).isEqualTo(read(expected));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
