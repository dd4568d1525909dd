package io.github.checklistreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.rule.Rules;
import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Change.Kind;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.testing.Records;
import io.github.checklistreport.testing.Resources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each edition that comes with the product to what a reader may expect of it and, where it
 * extends another, of what it says about that one. Editions yet to come are held by their name in
 * the index.
 */
class EditionsTest {
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern CODE = Pattern.compile("`[^`]*+`");

    /** More words than a name has. */
    private static final int MANY_WORDS = 5;

    @ParameterizedTest
    @MethodSource("extensions")
    void accountsForEveryItemOfItsParentOnce(Edition edition) {
        Set<Kind> ofTheParent = EnumSet.of(Kind.KEPT, Kind.AMENDED, Kind.RETIRED);
        assertThat(edition.changes())
                .filteredOn(change -> ofTheParent.contains(change.kind()))
                .extracting(Change::item)
                .containsExactlyInAnyOrderElementsOf(ids(edition.parent()));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void hasTheItemsThatItSpeaksOf(Edition edition) {
        List<String> ids = ids(edition.checklist());
        assertThat(ids).doesNotHaveDuplicates();
        for (Change change : edition.changes()) {
            assertThat(ids.contains(change.item()))
                    .as("%s %s", change.item(), change.kind())
                    .isEqualTo(change.kind() != Kind.RETIRED);
            assertThat(ids).as("in place of %s", change.item()).containsAll(change.replacedBy());
        }
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void saysOfEveryNewItemThatItIsNew(Edition edition) {
        List<String> parents = ids(edition.parent());
        assertThat(edition.changes())
                .filteredOn(change -> change.kind() == Kind.ADDED)
                .extracting(Change::item)
                .containsExactlyInAnyOrderElementsOf(
                        ids(edition.checklist()).stream()
                                .filter(id -> !parents.contains(id))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void keepsWhatItKeepsAndAmendsWhatItAmends(Edition edition) {
        Checklist checklist = edition.checklist();
        Checklist parent = edition.parent();
        for (Change change : edition.changes()) {
            Optional<Item> now = checklist.item(change.item());
            Optional<Item> before = parent.item(change.item());
            if (change.kind() == Kind.KEPT) {
                assertThat(now).as(change.item()).isEqualTo(before);
            } else {
                assertThat(now).as(change.item()).isNotEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void givesSourcesAndDatesOfWhatItChanges(Edition edition) {
        LocalDate published = edition.published();
        for (Change change : edition.changes()) {
            assertThat(change.since())
                    .as(change.item())
                    .isBetween(LocalDate.of(2016, 1, 1), published);
            if (change.kind() != Kind.KEPT) {
                assertThat(change.what()).as(change.item()).isNotNull();
                assertThat(change.sources()).as(change.item()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void namesOnlyRulesThatThereAre(Edition edition) {
        assertThat(edition.checklist().items())
                .allSatisfy(
                        item -> {
                            if (item.verification().check() != null) {
                                assertThat(Rules.of(item.verification().check()))
                                        .as(item.id())
                                        .isPresent();
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("editions")
    void isTranslated(Edition edition) {
        for (Text text : parts(edition.checklist(), Text.class)) {
            String ja = words(text, 0);
            String en = words(text, 1);
            assertThat(en).doesNotContainPattern(JAPANESE);
            if (!JAPANESE.matcher(ja).find() && !ja.matches(".*\\p{IsHan}.*")) {
                assertThat(ja.split("[ :]+")).as(ja).hasSizeLessThan(MANY_WORDS);
            }
        }
    }

    /**
     * So that its lines can be read aloud, and no page has half of one kind and half of another.
     */
    @ParameterizedTest
    @MethodSource("editions")
    void bracketsJapaneseInFullWidth(Edition edition) {
        assertThat(parts(edition.checklist(), Text.class))
                .extracting(text -> CODE.matcher(words(text, 0)).replaceAll(""))
                .allSatisfy(ja -> assertThat(ja).doesNotContain("(", ")"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void asksQuestions(Edition edition) {
        assertThat(edition.checklist().items())
                .allSatisfy(
                        item -> {
                            assertThat(words(item.title(), 0)).matches(".*か(（日本）)?");
                            assertThat(words(item.title(), 1)).endsWith("?");
                        });
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void linksByHttps(Edition edition) {
        List<Link> parents = parts(edition.parent(), Link.class);
        assertThat(parts(edition.checklist(), Link.class))
                .filteredOn(link -> !parents.contains(link))
                .allSatisfy(link -> assertThat(link.url()).startsWith("https://"));
    }

    /**
     * Readers of other software's reports meet Mastodon only where it is meant: in the credit, the
     * title of the article that is restated, and the background reading, whose works are about it;
     * in what ancestors changed, which is their history; and in facts that no item asks for any
     * more, which nobody is shown.
     */
    @ParameterizedTest
    @MethodSource("ofOtherSoftware")
    void speaksOfMastodonOnlyWhereItIsMeant(Edition edition) {
        Checklist checklist = edition.checklist();
        List<Object> shown = new ArrayList<>();
        shown.addAll(List.of(checklist.edition(), checklist.title(), checklist.summary()));
        shown.addAll(checklist.levels());
        shown.addAll(checklist.phases());
        shown.addAll(checklist.items());
        checklist.facts().stream()
                .filter(fact -> !fact.id().equals("spamCheckSetting"))
                .forEach(shown::add);
        edition.changes().stream().map(EditionsTest::withoutTheArticle).forEach(shown::add);
        assertThat(shown)
                .allSatisfy(
                        one ->
                                assertThat(one.toString())
                                        .doesNotContainIgnoringCase("mastodon")
                                        .doesNotContainIgnoringCase("tootctl"));
    }

    private static Change withoutTheArticle(Change change) {
        return new Change(
                change.kind(),
                change.item(),
                change.replacedBy(),
                change.what(),
                change.why(),
                change.since(),
                change.sources().stream()
                        .filter(link -> !link.url().startsWith("https://hackmd.io/@h12o/"))
                        .toList());
    }

    static Stream<Edition> ofOtherSoftware() {
        return editions().filter(edition -> !edition.checklist().software().equals("mastodon"));
    }

    static Stream<Edition> editions() {
        return InputLoader.builtInChecklists().stream().map(Edition::new);
    }

    static Stream<Edition> extensions() {
        return editions().filter(edition -> edition.parentId().isPresent());
    }

    private static List<String> ids(Checklist checklist) {
        return checklist.items().stream().map(Item::id).toList();
    }

    private static <T> List<T> parts(Checklist checklist, Class<T> type) {
        return Records.parts(checklist).filter(type::isInstance).map(type::cast).toList();
    }

    private static String words(Text text, int translation) {
        return text.translations().get(translation).text();
    }

    /** An edition with what only its file says. */
    record Edition(String id) {
        private static final Path FOLDER =
                Resources.DATA_MODULE.resolve(
                        "src/main/resources/io/github/checklistreport/checklists");

        Checklist checklist() {
            return load(id);
        }

        Optional<String> parentId() {
            return key("extends");
        }

        Checklist parent() {
            return load(parentId().orElseThrow());
        }

        LocalDate published() {
            return LocalDate.parse(key("published").orElseThrow());
        }

        /** Without those of its ancestors, which come first. */
        List<Change> changes() {
            List<Change> all = checklist().changes();
            return all.subList(parent().changes().size(), all.size());
        }

        private Optional<String> key(String name) {
            Pattern line = Pattern.compile(name + ": (\\S+)");
            return Resources.lines(FOLDER.resolve(id + ".yaml")).stream()
                    .map(line::matcher)
                    .filter(Matcher::matches)
                    .map(found -> found.group(1))
                    .findFirst();
        }

        private static Checklist load(String id) {
            return Objects.requireNonNull(Loading.checklist(Path.of(""), id).value());
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
