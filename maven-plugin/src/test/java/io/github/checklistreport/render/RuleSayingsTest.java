package io.github.checklistreport.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.render.RuleSayings.Made;
import io.github.checklistreport.render.common.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever rules say, every language has the words for it, with the right number of places. */
class RuleSayingsTest {
    private static final Path MESSAGES =
            Path.of("../templates/src/main/resources/io/github/checklistreport/messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyKeyHasWords(String language) throws IOException {
        assertThat(words(language).keySet()).containsAll(RuleSayings.ofRules().keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyBeginningHasWords(String language) throws IOException {
        Properties words = words(language);
        assertThat(RuleSayings.ofRules().beginnings())
                .allSatisfy(
                        beginning ->
                                assertThat(words.stringPropertyNames())
                                        .anyMatch(key -> key.startsWith(beginning)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void wordsHaveAPlaceForEachArgument(String language) throws IOException {
        Properties words = words(language);
        for (Made made : RuleSayings.ofRules().made()) {
            assertThat(places(words.getProperty(made.key(), "")))
                    .as("%s in %s", made.key(), language)
                    .isEqualTo(expected(made.arguments()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noWordsAreLeftOver(String language) throws IOException {
        RuleSayings said = RuleSayings.ofRules();
        assertThat(words(language).stringPropertyNames())
                .filteredOn(key -> key.startsWith("finding.") || key.startsWith("seen."))
                .filteredOn(key -> !said.keys().contains(key))
                .filteredOn(key -> said.beginnings().stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsASentenceInEveryLanguage(Reason reason) {
        for (Language language : Messages.languages()) {
            assertThat(Messages.in(language).say(Saying.of("reason." + reason.word())))
                    .matches(".{10,}[.。]")
                    .doesNotContain("{");
        }
    }

    @Test
    void readsKeysAndArgumentsOutOfSource() {
        RuleSayings read =
                RuleSayings.of(
                        """
                        Saying.of("finding.a.b", f(x, y), "1, (2");
                        Saying.of("finding.a.none");
                        Seen.of("seen.c", Saying.of("finding.d", one));
                        Saying.of("finding.e." + word, one, two);
                        """);
        assertThat(read.keys())
                .containsExactly("finding.a.b", "finding.a.none", "finding.d", "seen.c");
        assertThat(read.beginnings()).containsExactly("finding.e.");
        assertThat(read.made())
                .containsExactly(
                        new Made("finding.a.b", 2),
                        new Made("finding.a.none", 0),
                        new Made("seen.c", 0),
                        new Made("finding.d", 1));
    }

    private static Set<String> expected(int arguments) {
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < arguments; i++) {
            places.add("{" + i + "}");
        }
        return places;
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(language + ".properties"))) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        }
    }
}
