package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.checklistreport.pipeline.InitAnswers;
import io.github.checklistreport.pipeline.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that the goals write are what their published schemas promise. */
class SchemaTest {
    private static final Path RESOURCES = Path.of("src/test/resources/site");

    @Test
    void everyReportKeepsToItsSchema() throws IOException {
        for (GeneratedSite site :
                List.of(
                        GeneratedSite.ofExample(),
                        GeneratedSite.ofFindings(),
                        GeneratedSite.of(RESOURCES.resolve("canaries.yaml"), "canaries"),
                        GeneratedSite.of(RESOURCES.resolve("hostile.yaml"), "hostile"))) {
            List<Path> reports = site.files("report.json");
            assertThat(reports).hasSize(2);
            for (Path report : reports) {
                JsonNode json = new ObjectMapper().readTree(Files.readString(report));
                assertThat(schema("report").validate(json)).as(report.toString()).isEmpty();
            }
        }
    }

    @Test
    void aReportWithAWordTooManyIsRefused() throws IOException {
        Path report = GeneratedSite.ofExample().files("public/report.json").get(0);
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(Files.readString(report));
        json.put("privateNote", "x");
        assertThat(schema("report").validate(json)).isNotEmpty();
    }

    @Test
    void theExampleAnswersKeepToTheirs() throws IOException {
        JsonNode answers = yaml(Path.of("..", "site", "answers.yaml"));
        assertThat(schema("answers").validate(answers)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja,en", "en,ja"})
    void anUntouchedStartKeepsToIt(String languages, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("answers.yaml");
        new InitAnswers()
                .run(
                        new Request(
                                folder,
                                file,
                                folder.resolve("evidence.json"),
                                languages,
                                null,
                                GeneratedSite.NOW,
                                Locale.ENGLISH),
                        new InitAnswers.Start("mastodon-2020", "1", ZoneOffset.UTC));
        assertThat(schema("answers").validate(yaml(file))).isEmpty();
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(file));
    }

    private static Schema schema(String name) throws IOException {
        String resource = "/io/github/checklistreport/schema/" + name + ".schema.json";
        try (InputStream stream = SchemaTest.class.getResourceAsStream(resource)) {
            JsonNode schema = new ObjectMapper().readTree(Objects.requireNonNull(stream));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }
    }
}
