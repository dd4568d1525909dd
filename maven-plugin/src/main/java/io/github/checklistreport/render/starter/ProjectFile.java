package io.github.checklistreport.render.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a small pom.xml that makes the report on {@code package} and checks it on {@code verify}.
 */
public final class ProjectFile {
    private static final String TEMPLATE = "/io/github/checklistreport/starter/pom.xml";

    private ProjectFile() {}

    /** The file's text for this version of the plugin. */
    public static String text(String pluginVersion) {
        try (InputStream stream = ProjectFile.class.getResourceAsStream(TEMPLATE)) {
            String template =
                    new String(
                            Objects.requireNonNull(stream, TEMPLATE).readAllBytes(),
                            StandardCharsets.UTF_8);
            return template.replace("@version@", pluginVersion);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
