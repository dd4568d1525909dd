package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes a small pom.xml that makes the report on {@code package} and checks it on {@code verify}.
 */
public final class ProjectFile {
    private static final String TEMPLATE = "/io/github/checklistreport/starter/pom.xml";

    private ProjectFile() {}

    /**
     * The file's text for this version of the plugin and these languages, the default one first.
     */
    public static String text(String pluginVersion, List<Language> languages) {
        try (InputStream stream = ProjectFile.class.getResourceAsStream(TEMPLATE)) {
            String template =
                    new String(
                            Objects.requireNonNull(stream, TEMPLATE).readAllBytes(),
                            StandardCharsets.UTF_8);
            String tags = languages.stream().map(Language::tag).collect(Collectors.joining(","));
            return template.replace("@version@", pluginVersion).replace("@languages@", tags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
