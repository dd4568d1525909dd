package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From {@code init} to a report of each edition that comes with the product. */
class EveryEditionTest {
    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("editions")
    void canBeAnsweredAndReported(String id) throws Exception {
        List<String> items = items(id);
        Admin admin = Admin.in(folder);
        admin.init(id);
        assertThat(admin.validate().lines())
                .containsExactly(
                        "No problems: answers.yaml answers 0 of " + items.size() + " items.");
        answerEverything();
        admin.report("public", "html,json");
        for (String language : List.of("en", "ja")) {
            for (String item : items) {
                assertThat(folder.resolve("out/public/" + language + "/items/" + item + ".html"))
                        .isNotEmptyFile();
                if (!id.startsWith("mastodon")) {
                    assertThat(page(language, item)).doesNotContainIgnoringCase("mastodon");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyCountIsOfTheItemsThatItLinksTo(String id) throws Exception {
        Admin admin = Admin.in(folder);
        admin.init(id);
        admin.report("public", "html,json");
        Document index = html("en/index.html");
        for (Element count : index.select(".cnt a, .flt a[href^=views/]")) {
            assertThat(count.select("b").text())
                    .as(count.attr("href"))
                    .isEqualTo(String.valueOf(rowsBehind(count.attr("href"))));
        }
        assertThat(index.select(".mc .cnt b").eachText().stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(items(id).size());
    }

    private int rowsBehind(String href) throws Exception {
        String[] parts = href.split("#");
        Document view = html("en/" + parts[0]);
        return (parts.length == 1
                        ? view
                        : Objects.requireNonNull(view.getElementById(parts[1]), href))
                .select(".row")
                .size();
    }

    private Document html(String page) throws Exception {
        return Jsoup.parse(folder.resolve("out/public/" + page));
    }

    /** What an item's page says, without the credit that stands at the foot of every page. */
    private String page(String language, String item) throws Exception {
        return Files.readString(
                        folder.resolve("out/public/" + language + "/items/" + item + ".html"))
                .replaceAll("(?s)<footer.*", "");
    }

    /** Published openly, so that every text of an item is on its page. */
    private void answerEverything() throws Exception {
        Path answers = folder.resolve("answers.yaml");
        String text =
                Files.readString(answers)
                        .replace("publish: cautious", "publish: open")
                        .replace("status: unanswered", "status: met");
        Files.writeString(answers, text);
    }

    static List<String> editions() {
        return InputLoader.builtInChecklists();
    }

    private List<String> items(String id) {
        Checklist checklist = new InputLoader(folder).loadChecklist(id, Place.of("test")).value();
        return Objects.requireNonNull(checklist).items().stream().map(Item::id).toList();
    }
}
