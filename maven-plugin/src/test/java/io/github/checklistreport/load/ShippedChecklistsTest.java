package io.github.checklistreport.load;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.testing.Records;
import io.github.checklistreport.testing.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the checklists that come with the product to what every reader may expect of them. */
class ShippedChecklistsTest {
    private static final Path FOLDER =
            Resources.DATA_MODULE.resolve(
                    "src/main/resources/io/github/checklistreport/checklists");

    @Test
    void indexNamesEveryFile() {
        List<String> files =
                Resources.in(FOLDER).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".yaml"))
                        .map(name -> name.replace(".yaml", ""))
                        .toList();
        assertThat(InputLoader.builtInChecklists()).isEqualTo(files);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void loadsWithoutAProblem(String id) {
        Loaded<Checklist> loaded = Loading.checklist(Path.of(""), id);
        assertThat(Loading.problems(loaded)).isEmpty();
        assertThat(load(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isWrittenInBothLanguages(String id) {
        assertThat(texts(load(id)))
                .isNotEmpty()
                .allSatisfy(
                        text ->
                                assertThat(text.translations())
                                        .extracting(one -> one.language().tag())
                                        .containsExactly("ja", "en"))
                .allSatisfy(
                        text ->
                                assertThat(text.translations())
                                        .noneMatch(one -> one.text().isBlank()));
    }

    @Test
    void mastodon2020HasTheItemsOfItsSource() {
        Map<Level, Long> counts =
                load("mastodon-2020").items().stream().collect(groupingBy(Item::level, counting()));
        assertThat(counts)
                .isEqualTo(Map.of(Level.REQUIRED, 15L, Level.RECOMMENDED, 13L, Level.OPTIONAL, 6L));
    }

    static List<String> ids() {
        return InputLoader.builtInChecklists();
    }

    private static Checklist load(String id) {
        return Objects.requireNonNull(Loading.checklist(Path.of(""), id).value());
    }

    private static List<Text> texts(Checklist checklist) {
        return Records.parts(checklist)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }
}
