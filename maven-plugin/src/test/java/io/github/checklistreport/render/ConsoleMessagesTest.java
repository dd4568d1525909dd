package io.github.checklistreport.render;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.testing.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the terminal says is there in both languages, and nothing is left over. */
class ConsoleMessagesTest {
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern STRING = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*)\"");

    /** Groups whose last part is an enumerated word, and the parts that count adds. */
    private static final Pattern BUILT =
            Pattern.compile(
                    "(problem|fail-on|migrate-aspect|publish|plan\\.trace|progress|report\\.done|starter\\.how\\.example)\\..*|probe\\..*\\.hint|.*\\.(one|other)");

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void everyProblemHasTextAndHint(ProblemKind kind) throws IOException {
        for (Language language : Messages.languages()) {
            Properties console = read(language);
            assertThat(console).containsKeys("problem." + kind.word());
            assertThat(console).containsKeys("problem." + kind.word() + ".hint");
        }
    }

    @ParameterizedTest
    @EnumSource(ProbeName.class)
    void everyProbeSaysWhatItLeavesInLogs(ProbeName probe) throws IOException {
        for (Language language : Messages.languages()) {
            assertThat(read(language)).containsKeys("plan.trace." + probe.word());
        }
    }

    @Test
    void languagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties english = read(Samples.ENGLISH);
        for (Language language : Messages.languages()) {
            Properties other = read(language);
            assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(places(other, key))
                        .as("places of %s in %s", key, language.tag())
                        .isEqualTo(places(english, key));
                assertThat(other.getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    @Test
    void everyConsoleKeyIsUsed() throws IOException {
        Set<String> unused =
                read(Samples.ENGLISH).stringPropertyNames().stream()
                        .filter(key -> !BUILT.matcher(key).matches())
                        .collect(toCollection(TreeSet::new));
        unused.removeAll(stringsOfTheCode());
        assertThat(unused).isEmpty();
    }

    @Test
    void noProblemTextIsLeftOver() throws IOException {
        Set<String> words = new TreeSet<>(List.of("line", "line-with-suggestion"));
        for (ProblemKind kind : ProblemKind.values()) {
            words.add(kind.word());
            words.add(kind.word() + ".hint");
        }
        assertThat(read(Samples.ENGLISH).stringPropertyNames())
                .filteredOn(key -> key.startsWith("problem."))
                .map(key -> key.substring("problem.".length()))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void fillsPlacesAndNothingElse() {
        Messages console = Messages.console(Samples.ENGLISH);
        assertThat(console.get("problem.unknown-key", "$1\\{0}'"))
                .isEqualTo("unknown key '$1\\{0}''");
        assertThat(console.get("problem.unknown-key")).isEqualTo("unknown key '{0}'");
        assertThat(console.count("problems", 1)).startsWith("1 problem.");
        assertThat(console.count("problems", 0)).startsWith("0 problems.");
    }

    @Test
    void consoleFallsBackToEnglish() {
        assertThat(Messages.console(new Language("de")).language()).isEqualTo(Samples.ENGLISH);
        assertThat(Messages.console(new Language("../ja")).language()).isEqualTo(Samples.ENGLISH);
        assertThat(Messages.console(Samples.JAPANESE).language()).isEqualTo(Samples.JAPANESE);
    }

    @Test
    void refusesWhatItDoesNotHave() {
        assertThatThrownBy(() -> Messages.in(new Language("de")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Messages.in(Samples.ENGLISH).get("nothing"))
                .isInstanceOf(MissingResourceException.class);
    }

    private static Properties read(Language language) throws IOException {
        String resource = "/io/github/checklistreport/console/" + language.tag() + ".properties";
        try (InputStream stream = ConsoleMessagesTest.class.getResourceAsStream(resource)) {
            Properties properties = new Properties();
            properties.load(
                    new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return properties;
        }
    }

    private static Set<String> places(Properties messages, String key) {
        return PLACE.matcher(messages.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> stringsOfTheCode() throws IOException {
        Set<String> strings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                STRING.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> strings.add(match.group(1)));
            }
        }
        return strings;
    }
}
