package io.github.checklistreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the schemas to their cases: a folder a schema in {@code src/test/resources}, with files
 * that it accepts in {@code good} and files that it refuses in {@code wrong}. A wrong file begins
 * with what is expected of it: {@code # expect: <JSON pointer> <keyword>}, where the pointer of the
 * whole document is empty.
 */
class SchemaTest {

    private static final String EXPECT = "# expect:";

    @ParameterizedTest
    @MethodSource("schemas")
    void followsTheMetaSchema(String name) {
        assertThat(Schemas.metaSchema().validate(Schemas.read(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isPublishedUnderItsName(String name) {
        assertThat(Schemas.read(name).path("$id").asString()).isEqualTo(Schemas.id(name));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void explainsItself(String name) {
        assertThat(SchemaGaps.in(Schemas.read(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void accepts(String name, Path file) {
        assertThat(problems(Schemas.strict(name), file)).as("problems of %s", file).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void refuses(String name, Path file) {
        assertThat(problems(Schemas.lenient(name), file))
                .as("problems of %s", file)
                .contains(expectation(file));
    }

    @ParameterizedTest
    @MethodSource("shippedChecklists")
    void acceptsWhatIsShipped(Path file) {
        assertThat(problems(Schemas.strict("checklist"), file))
                .as("problems of %s", file)
                .isEmpty();
    }

    static List<String> schemas() {
        return Schemas.NAMES;
    }

    static Stream<Arguments> goodFiles() {
        return cases("good");
    }

    static Stream<Arguments> wrongFiles() {
        return cases("wrong");
    }

    static List<Path> shippedChecklists() {
        return DataFiles.yamlOrJson(Schemas.DATA.resolve("checklists"));
    }

    private static Stream<Arguments> cases(String kind) {
        return Schemas.NAMES.stream().flatMap(name -> cases(name, kind));
    }

    private static Stream<Arguments> cases(String name, String kind) {
        Path folder = Path.of("src", "test", "resources", name, kind);
        return DataFiles.yamlOrJson(folder).stream().map(file -> Arguments.of(name, file));
    }

    private static List<String> problems(Schema schema, Path file) {
        return schema.validate(DataFiles.tree(file)).stream()
                .map(
                        problem ->
                                (problem.getInstanceLocation() + " " + problem.getKeyword())
                                        .strip())
                .toList();
    }

    private static String expectation(Path file) {
        String first = DataFiles.text(file).lines().findFirst().orElse("");
        assertThat(first).as("first line of %s", file).startsWith(EXPECT);
        return first.substring(EXPECT.length()).strip();
    }
}
