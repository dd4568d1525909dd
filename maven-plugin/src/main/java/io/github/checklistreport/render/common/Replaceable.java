package io.github.checklistreport.render.common;

import io.github.checklistreport.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What an admin may put something of their own in the place of. */
public final class Replaceable {
    private static final String INDEX = "/io/github/checklistreport/replaceable.txt";

    private Replaceable() {}

    /** Paths of templates, messages and assets. */
    public static List<String> files() {
        try (InputStream stream = Replaceable.class.getResourceAsStream(INDEX)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys of the messages of pages. */
    public static List<String> messages() {
        return Messages.in(new Language("en")).keys();
    }
}
