package io.github.checklistreport.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.history.Cause;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.PastItem.Sight;
import io.github.checklistreport.model.history.PastItem.State;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What changed and why, by the table {@code history/changes.txt}. */
class ChangesTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-08T00:00:00Z");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsTheCause(String name, String before, String after, String edition, String expected) {
        Snapshot from = snapshot(FIRST, "1", before);
        Snapshot to = snapshot(SECOND, edition.equals("other") ? "2" : "1", after);
        List<String> changes =
                Changes.step(from, to).changes().stream()
                        .map(change -> change.cause().word() + " " + change.direction().word())
                        .toList();
        assertThat(changes.isEmpty() ? List.of("none") : changes).containsExactly(expected);
    }

    @Test
    void theTableKnowsEveryCause() throws IOException {
        Set<String> expected =
                cases().map(one -> String.valueOf(one.get()[4]).split(" ")[0])
                        .collect(Collectors.toSet());
        assertThat(expected).containsAll(Word.words(Cause.class));
    }

    @Test
    void theReportOfTodayIsComparedWithAnEarlierDay() {
        Snapshot first = snapshot(FIRST, "1", "unmet gap attested");
        Snapshot today = snapshot(SECOND, "1", "met met attested");
        Snapshot now = snapshot(SECOND.plusSeconds(3600), "1", "partial partial attested");
        History history = Changes.history(List.of(first, today), now);
        assertThat(history.steps()).hasSize(1);
        assertThat(history.latest()).hasSize(1);
        assertThat(history.latest().get(0).from()).isEqualTo(first);
        assertThat(history.path()).isEqualTo(history.latest());
    }

    @Test
    void aFirstRecordHasNothingToBeComparedWith() {
        Snapshot today = snapshot(SECOND, "1", "met met attested");
        History history = Changes.history(List.of(today), today);
        assertThat(history.path()).isEmpty();
        assertThat(history.isRecorded(today.day())).isTrue();
    }

    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/history/changes.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split(" \\| ", -1)));
    }

    private static Snapshot snapshot(Instant at, String edition, String item) {
        return new Snapshot(
                Audience.PUBLIC,
                "social.example",
                "small",
                Samples.text(edition),
                at,
                item(item).stream().toList());
    }

    private static Optional<PastItem> item(String text) {
        if (text.equals("absent")) {
            return Optional.empty();
        }
        List<String> words = List.of(text.split(" "));
        return Optional.of(
                new PastItem(
                        "one",
                        word(Level.class, value(words, "l=", "required")),
                        Samples.text("One?"),
                        word(PublishLevel.class, value(words, "p=", "full")),
                        words.contains("+upcoming") ? LocalDate.parse("2027-04-01") : null,
                        words.get(0).equals("withheld") ? null : state(words)));
    }

    private static State state(List<String> words) {
        Set<Flag> flags =
                words.stream()
                        .filter(word -> word.startsWith("+"))
                        .map(word -> word(Flag.class, word.substring(1)))
                        .collect(Collectors.toSet());
        return new State(
                word(Status.class, words.get(0)),
                word(Verdict.class, words.get(1)),
                word(Basis.class, words.get(2)),
                flags,
                date(value(words, "a=", "")),
                date(value(words, "o=", "")),
                null,
                sight(value(words, "f=", "")),
                null);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable Sight sight(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("/");
        return new Sight(
                word(Result.class, parts[0]),
                word(Strength.class, parts[1]),
                Integer.parseInt(parts[2]));
    }

    private static String value(List<String> words, String key, String otherwise) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst()
                .orElse(otherwise);
    }

    private static <E extends Enum<E> & Word> E word(Class<E> type, String word) {
        return Word.parse(type, word)
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        word + " of " + Arrays.toString(type.getEnumConstants())));
    }
}
