package io.github.checklistreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of a test. */
final class DataFiles {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final ObjectMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private DataFiles() {}

    /** The YAML and JSON files of a folder, by name; a folder without any is a failure. */
    static List<Path> yamlOrJson(Path folder) {
        assertThat(folder).isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(DataFiles::isYamlOrJson).sorted().toList();
            assertThat(found).as("files in %s", folder).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(Path file) {
        return (isJson(file) ? JSON : YAML).readTree(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isYamlOrJson(Path file) {
        return isJson(file) || file.toString().endsWith(".yaml");
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }
}
