package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogType;

/**
 * An answers file full of mark-up that wants to run: nothing runs, the layout holds, harmless
 * Markdown survives.
 */
class HostileNotesTest {
    private static GeneratedSite site;

    @BeforeAll
    static void generate() {
        site = GeneratedSite.of(Path.of("src/test/resources/site/hostile.yaml"), "hostile");
    }

    @Test
    void nothingRunsInChromium() throws IOException {
        try (Chromium chromium = Chromium.start();
                StaticServer server = new StaticServer(site.directory())) {
            chromium.show(360, "light");
            for (Path page : site.files(".html")) {
                String path = site.directory().relativize(page).toString();
                chromium.driver().get(server.address(path));
                assertThat(chromium.driver().executeScript("return window.pwned"))
                        .as(path)
                        .isNull();
                assertThat(
                                chromium.driver()
                                        .executeScript(
                                                "return document.documentElement.scrollWidth"
                                                        + " - document.documentElement.clientWidth"))
                        .as(path + ": wider than the screen")
                        .isEqualTo(0L);
                assertThat(chromium.driver().manage().logs().get(LogType.BROWSER).getAll())
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @Test
    void onlySafeMarkUpIsWritten() throws IOException {
        for (Path page : site.files(".html")) {
            Document document = Jsoup.parse(Files.readString(page));
            assertThat(
                            document.select(
                                    "script:not([src~=^(\\.\\./)+assets/report\\.js$]), style,"
                                            + " iframe, form, input, img, object, embed, base"))
                    .as(page.toString())
                    .isEmpty();
            for (Element element : document.getAllElements()) {
                element.attributes()
                        .forEach(
                                attribute ->
                                        assertThat(attribute.getKey())
                                                .as(page + ": " + element.tagName())
                                                .doesNotStartWith("on")
                                                .isNotEqualTo("style"));
            }
            assertThat(document.select("a[href]").eachAttr("href"))
                    .as(page.toString())
                    .allSatisfy(
                            href ->
                                    assertThat(href)
                                            .doesNotMatch(
                                                    "(?is)\\s*(javascript|data|vbscript):.*"));
            assertThat(document.select("main")).as(page.toString()).hasSize(1);
        }
    }

    @Test
    void linksOfNotesGiveNothingAway() throws IOException {
        Document page = page("managed-hosting-considered");
        Element link = page.selectFirst("main a[href=https://social.example/ok]");
        assertThat(link).isNotNull();
        assertThat(List.of(link.attr("rel").split(" ")))
                .containsExactlyInAnyOrder("nofollow", "ugc", "noopener");
        assertThat(page.select("main strong").eachText()).contains("bold");
        assertThat(page.select("main em").eachText()).contains("italic");
        assertThat(page.select("main code").eachText()).contains("code");
    }

    @Test
    void markdownCarriesNoRawHtml() throws IOException {
        for (Path page : site.files(".md")) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContainPattern("(?i)(?<!\\\\)<(script|img|svg|iframe|style|form)")
                    .doesNotContainPattern("(?i)(?<!\\\\)]\\(\\s*<?(javascript|data|vbscript):");
        }
    }

    @Test
    void bidirectionalControlsAreGone() throws IOException {
        for (Path page : site.files("")) {
            if (Files.isRegularFile(page)) {
                // pictures hold texts, too
                assertThat(new String(Files.readAllBytes(page), StandardCharsets.UTF_8))
                        .as(page.toString())
                        .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
            }
        }
    }

    private static Document page(String item) throws IOException {
        return Jsoup.parse(
                Files.readString(site.directory().resolve("public/ja/items/" + item + ".html")));
    }
}
