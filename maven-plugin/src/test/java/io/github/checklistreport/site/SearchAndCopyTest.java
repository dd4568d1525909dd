package io.github.checklistreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the script adds to read and to share, and that nothing is missing without it. */
class SearchAndCopyTest {
    private static Chromium chromium;
    private static GeneratedSite site;
    private static StaticServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        site = GeneratedSite.ofExample();
        server = new StaticServer(site.directory());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ja, ＤＮＳＳＥＣ, dnssec",
        "ja, バックアップ, database-backup",
        "en, backed up, database-backup",
        "en, CAA, dns-caa",
        "en, 'ssh  PASSWORD', ssh-password-login"
    })
    void findsItemsByTheirWords(String language, String asked, String item) {
        open("public/" + language + "/index.html");
        box().sendKeys(asked);
        assertThat(shown()).contains(item).hasSizeLessThan(10);
        assertThat(text(".find output")).contains(String.valueOf(shown().size()), "34");
        assertThat(script("return document.querySelectorAll('.ph:not([hidden])').length"))
                .isEqualTo(
                        script(
                                "return new Set([...document.querySelectorAll('.row:not([hidden])')].map(row => row.closest('.ph'))).size"));
    }

    @Test
    void theQueryStandsInTheAddressAndTheKeyboardIsEnough() {
        open("public/en/index.html");
        chromium.driver().findElement(By.tagName("body")).sendKeys("/");
        chromium.driver().switchTo().activeElement().sendKeys("caa/");
        assertThat(box().getDomProperty("value")).isEqualTo("caa/");
        box().sendKeys(Keys.BACK_SPACE);
        String address = chromium.driver().getCurrentUrl();
        assertThat(address).endsWith("index.html?q=caa");
        chromium.driver().get("about:blank");
        chromium.driver().get(address);
        assertThat(shown()).contains("dns-caa").hasSizeLessThan(5);
        box().sendKeys(Keys.ESCAPE);
        assertThat(shown()).hasSize(34);
        assertThat(chromium.driver().getCurrentUrl()).endsWith("index.html");
    }

    @Test
    void aLinkToAHiddenItemShowsEverythingAgain() {
        open("public/en/index.html?q=caa");
        script("location.hash = '#database-backup'");
        assertThat(shownAfterTheEvent()).hasSize(34);
    }

    private static List<String> shownAfterTheEvent() {
        chromium.driver().executeAsyncScript("const done = arguments[0]; setTimeout(done, 0)");
        return shown();
    }

    @Test
    void searchWorksFromFiles() {
        Path file = site.directory().resolve("public/ja/index.html").toAbsolutePath();
        chromium.driver().get(file.toUri() + "?q=caa");
        assertThat(shown()).contains("dns-caa").hasSizeLessThan(5);
        assertThat(script("return document.querySelectorAll('.cp').length")).isEqualTo(0L);
    }

    @Test
    void copiesAPermalinkAndSaysSo() {
        open("public/en/index.html?q=caa");
        script(
                "navigator.clipboard.writeText = text => { window.copied = String(text); return Promise.resolve(); }");
        chromium.driver().findElement(By.cssSelector("#dns-caa .cp")).sendKeys(Keys.ENTER);
        assertThat(script("return window.copied"))
                .isEqualTo(server.address("public/en/index.html#dns-caa"));
        assertThat(script("return document.querySelector('main > output').textContent"))
                .isEqualTo("Link copied");
        assertThat(
                        chromium.driver()
                                .findElement(By.cssSelector("#dns-caa .cp"))
                                .getAccessibleName())
                .startsWith("Copy. Link to: ");
    }

    @Test
    void withoutScriptsNothingIsDeadOrMissing() {
        chromium.driver()
                .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open("public/en/index.html");
            assertThat(elements("li.row")).hasSize(34).allMatch(WebElement::isDisplayed);
            assertThat(elements(".find, .cp, .now")).isEmpty();
            assertThat(elements(".flt a")).hasSizeGreaterThan(15).allMatch(WebElement::isDisplayed);
            assertThat(elements("#page_until time")).hasSize(1);
            open("public/en/items/dns-caa.html");
            assertThat(elements("#verdict .vt").get(0).getText()).contains("Counts as fresh until");
        } finally {
            chromium.driver()
                    .executeCdpCommand(
                            "Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    /** As a screen reader walks through it. */
    @Test
    void everyRowSaysQuestionLevelVerdictAndBasisInOrder() {
        open("public/en/index.html");
        List<String> rows = spoken().filter(text -> text.contains("| # |")).toList();
        assertThat(rows).hasSize(34);
        assertThat(rows)
                .allMatch(
                        text ->
                                text.matches(
                                        "\\d+ \\| .*\\? \\| .*\\| (Required|Recommended|Optional) \\| "
                                                + "(Met|Partial|Gap|Conflict|Unknown|Accepted risk|Not applicable|Withheld) \\| "
                                                + ".*(Verified|Self-declared|No basis|Basis withheld).*\\| # \\|.*"));
    }

    /** The words of every list item in Chromium's accessibility tree. */
    @SuppressWarnings("unchecked")
    private static Stream<String> spoken() {
        List<Map<String, Object>> nodes =
                (List<Map<String, Object>>)
                        chromium.driver()
                                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                                .get("nodes");
        Map<Object, Map<String, Object>> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.get("nodeId"), node));
        return nodes.stream()
                .filter(node -> "listitem".equals(value(node, "role")))
                .map(node -> String.join(" | ", words(node, byId).toList()) + " |");
    }

    private static Stream<String> words(
            Map<String, Object> node, Map<Object, Map<String, Object>> byId) {
        if ("StaticText".equals(value(node, "role"))) {
            return Stream.of(value(node, "name").strip()).filter(text -> !text.isEmpty());
        }
        return ((List<?>) node.getOrDefault("childIds", List.of()))
                .stream().filter(byId::containsKey).flatMap(id -> words(byId.get(id), byId));
    }

    private static String value(Map<String, Object> node, String key) {
        return node.get(key) instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "";
    }

    private static void open(String path) {
        chromium.driver().get(server.address(path));
    }

    private static WebElement box() {
        return chromium.driver().findElement(By.cssSelector(".find input"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown() {
        return (List<String>)
                script(
                        "return [...document.querySelectorAll('.row')].filter(row => row.offsetParent).map(row => row.id)");
    }

    private static List<WebElement> elements(String selector) {
        return chromium.driver().findElements(By.cssSelector(selector));
    }

    private static String text(String selector) {
        return elements(selector).get(0).getText();
    }

    private static Object script(String source, Object... arguments) {
        return chromium.driver().executeScript(source, arguments);
    }
}
