package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Lineage;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.CleanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The checklists themselves, as pages. */
class WriteChecklistsTest {
    private static final String OWN =
            """
            id: our-own
            edition: {en: First}
            extends: mastodon-2026
            title: {en: Our <own> checklist}
            amend:
              - id: waf
                level: required
                timeToLive: P1Y2M1D
                change:
                  what: {en: It is required now.}
                  why: {en: We were attacked.}
                  since: 2026-11-01
                  sources: [{url: "https://own.example/waf?a=1&b=2", title: {en: What happened}}]
            retire:
              - id: ssh-port
                change:
                  what: {en: Not asked any more.}
                  why: {en: It is no barrier.}
                  since: 2026-11-02
                  sources: [{url: "https://own.example/port", title: {en: Measurements}}]
            """;

    private static final Map<Path, Document> PAGES = new HashMap<>();

    @TempDir static Path shared;
    @TempDir Path folder;

    @BeforeAll
    static void writeEveryEdition() throws Exception {
        write(Admin.in(shared), shared.resolve("out"), null);
    }

    static Stream<Arguments> pages() {
        return InputLoader.builtInChecklists().stream()
                .flatMap(id -> Stream.of(Arguments.of(id, "ja"), Arguments.of(id, "en")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsTheWholeChecklist(String id, String tag) throws Exception {
        Language language = new Language(tag);
        Lineage lineage = lineage(id);
        Path file = shared.resolve("out/" + tag + "/" + id + ".html");
        assertThat(Files.size(file)).isLessThan(180_000);
        Document page = page(file);
        List<Item> items = lineage.checklist().items();
        assertThat(page.select("section[id^=phase_] article").eachAttr("id"))
                .containsExactlyElementsOf(items.stream().map(Item::id).toList());
        for (Item item : items) {
            String shown = text(page, item.id());
            assertThat(shown)
                    .contains(
                            plain(item.title(), language),
                            plain(item.baseline(), language),
                            plain(item.rationale(), language),
                            plain(item.hint(), language),
                            plain(item.verification().how(), language))
                    .contains(Messages.in(language).word("level", item.level()))
                    .contains("#" + item.id());
            if (item.weighsFrom() != null) {
                assertThat(shown).contains(item.weighsFrom().toString());
            }
        }
        Map<String, String> listed = new HashMap<>();
        page.select(".srcs li")
                .forEach(source -> listed.put(source.select("a").attr("href"), source.id()));
        assertThat(listed.keySet()).isEqualTo(sources(lineage));
        lineage.changes().forEach(change -> isShown(change, page, listed, language));
        assertThat(page.select("#page_changes a").eachAttr("href"))
                .containsAll(lineage.changes().stream().map(one -> "#" + one.item()).toList());
    }

    private static void isShown(
            Change change, Document page, Map<String, String> listed, Language language) {
        Element item = Objects.requireNonNull(page.getElementById(change.item()));
        assertThat(item.text()).contains(plain(change.why(), language), change.since().toString());
        if (change.what() != null) {
            assertThat(item.text()).contains(plain(change.what(), language));
        }
        List<String> links = item.select("a").eachAttr("href");
        List<String> cited = item.select(".alt a").eachAttr("href");
        for (Link source : change.sources()) {
            String url = CleanText.url(source.url());
            assertThat(links).contains(url);
            assertThat(cited).contains("#" + listed.get(url));
        }
        change.replacedBy().forEach(other -> assertThat(links).contains("#" + other));
        assertThat(item.closest("#page_retired") != null)
                .isEqualTo(change.kind() == Change.Kind.RETIRED);
    }

    private static Set<String> sources(Lineage lineage) {
        List<Link> links = new ArrayList<>(lineage.checklist().bibliography());
        lineage.checklist().items().forEach(item -> links.addAll(item.references()));
        lineage.changes().forEach(change -> links.addAll(change.sources()));
        Set<String> urls = new LinkedHashSet<>();
        links.forEach(link -> urls.add(CleanText.url(link.url())));
        urls.add(Objects.requireNonNull(lineage.checklist().credit()).url());
        return urls;
    }

    @Test
    void changesAndLevelsAddUp() throws Exception {
        Document page = document(shared, "en/mastodon-2026.html");
        assertThat(page.select("#page_changes dt").eachText())
                .containsExactly("Kept 7", "Amended 22", "Replacement 5", "Added 17", "Replaced 5");
        assertThat(page.select("#page_key .vl dt").eachText())
                .containsExactly("Required 21", "Recommended 23", "Optional 7");
        assertThat(text(page, "caa-published")).contains("In place of Does your");
        assertThat(text(page, "dns-caa")).contains("Replaced by");
        assertThat(document(shared, "en/mastodon-2020.html").select("#page_changes, #page_retired"))
                .isEmpty();
    }

    @Test
    void pagesHangTogetherAndHoldNoAnswers() throws Exception {
        for (Path file : files(shared.resolve("out"))) {
            if (!file.toString().endsWith(".html")) {
                continue;
            }
            Document page = page(file);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (Element link : page.select("[href]")) {
                assertThat(leads(file, link.attr("href"))).as(file + " → " + link).isTrue();
            }
            assertThat(page.select("script, input, form, [style]")).isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
        }
    }

    private static boolean leads(Path file, String link) throws IOException {
        if (link.startsWith("https://") || link.startsWith("http://")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        return Files.isRegularFile(target)
                && (parts.length == 1 || page(target).getElementById(parts[1]) != null);
    }

    @Test
    void theIndexTellsWhatEachEditionIsFor() throws Exception {
        Document index = document(shared, "ja/index.html");
        assertThat(index.select("h2 a").eachAttr("href"))
                .containsExactlyElementsOf(
                        InputLoader.builtInChecklists().stream().map(id -> id + ".html").toList());
        assertThat(index.select("main li:has(h2 a[href=misskey-2026.html])").text())
                .contains("Misskeyサーバを運営する人", "必須", "fediverse-2026");
        assertThat(document(shared, "index.html").select("a").eachAttr("href"))
                .containsExactly("en/index.html", "ja/index.html");
    }

    @Test
    void aSecondRunWritesNothing() throws Exception {
        Path out = folder.resolve("out");
        assertThat(write(Admin.in(folder), out, "mastodon-2020"))
                .contains("mastodon-2020: 34 items", "Pages of the checklists: out/index.html")
                .anyMatch(line -> line.startsWith("7 files written, 0 unchanged"));
        assertThat(write(Admin.in(folder), out, "mastodon-2020"))
                .anyMatch(line -> line.startsWith("0 files written, 7 unchanged"));
    }

    @Test
    void anOwnChecklistHasItsPageAlone() throws Exception {
        Files.writeString(folder.resolve("own.yaml"), OWN);
        write(Admin.in(folder).wanting("ja"), folder.resolve("out"), "own.yaml");
        Document page = document(folder, "ja/our-own.html");
        assertThat(page.select("h1 [lang=en]").text()).isEqualTo("Our <own> checklist");
        assertThat(page.select("section[id^=phase_] article")).hasSize(50);
        assertThat(page.select("#page_changes dt").eachText())
                .containsExactly("改訂 1", "引き継ぎ 49", "廃止 1");
        assertThat(text(page, "waf")).contains("必須", "We were attacked.", "2026-11-01", "1年2か月1日");
        assertThat(text(page, "ssh-port")).contains("It is no barrier.");
        assertThat(page.select(".cf").text()).contains("mastodon-2026").doesNotContain("Apache");
        assertThat(page.select("a[href=mastodon-2026.html]")).isEmpty();
        assertThat(page.select("a[href='https://own.example/waf?a=1&b=2']")).isNotEmpty();
        assertThat(folder.resolve("out/ja/mastodon-2026.html")).doesNotExist();
    }

    @Test
    void everythingThatIsWrongIsToldAndNothingWritten() throws Exception {
        Files.writeString(
                folder.resolve("own.yaml"),
                OWN.replace("level: required", "level: requird")
                        .replace("- id: ssh-port", "- id: ssh-prt"));
        Path out = folder.resolve("out");
        assertThat(Admin.refusal(() -> write(Admin.in(folder).wanting("xx"), out, "own.yaml")))
                .contains("own.yaml:7:", "requird", "Did you mean 'required'?")
                .contains("own.yaml:15:", "Did you mean 'ssh-port'?")
                .contains("-Dchecklist.languages", "xx");
        assertThat(Admin.refusal(() -> write(Admin.in(folder), out, "mastodon-2062")))
                .contains("-Dchecklist.checklist", "Did you mean 'mastodon-2026'?");
        Files.writeString(out, "a file");
        assertThat(Admin.refusal(() -> write(Admin.in(folder), out, null)))
                .contains("-Dchecklist.editions.outputDirectory");
    }

    private static List<String> write(Admin admin, Path out, @Nullable String checklist)
            throws Exception {
        return new WriteChecklists()
                .run(
                        admin.reading(Locale.ENGLISH).request(),
                        new WriteChecklists.Output(out, checklist, "1.2.3"))
                .lines();
    }

    private static Lineage lineage(String id) {
        return Objects.requireNonNull(
                new InputLoader(shared).loadLineage(id, Place.of("test")).value());
    }

    private static Document document(Path folder, String path) throws IOException {
        return page(folder.resolve("out").resolve(path));
    }

    private static Document page(Path file) throws IOException {
        Document known = PAGES.get(file);
        if (known == null) {
            known = Jsoup.parse(Files.readString(file));
            PAGES.put(file, known);
        }
        return known;
    }

    private static String text(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id).text();
    }

    private static String plain(Text text, Language language) {
        return CleanText.line(text.in(language)).replace("`", "");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
